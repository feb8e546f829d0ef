import { listed } from '../../model/text/any-of';

/** Beside a test, these words name something around it; as printed. */
export const NO_TESTS_EXACT = listed(String.raw`
  [Pp]rep
  [Pp]ractice
  [Rr]eview
  [Rr]ally
  [Rr]esults
  [Ss]cores
  [Rr]eports?
  [Tt]utor\w*
  [Cc]amps?
  [Cc]ountdown
  [Cc]elebration
  [Pp]arty
  [Nn]ight
  [Mm]eeting
  [Tt]raining
  [Ii]nfo(?:rmation)?
  [Ii]ncentive
  [Pp]ep
  [Mm]ake-?\s?[Uu]ps? (?:work|photos?|pictures?)
  [Cc]oordinator
  [Rr]egistration
  MAKE-?UPS?
  [Mm]ake-?\s?[Uu]ps?
`);

/** Beside the name of a test, these words name something around it, or another kind of test. */
export const NO_NAMED_TESTS = listed(String.raw`
  make-?\s?ups?(?! testing)
  prep
  practice
  review
  rally
  results
  scores
  training
  coordinator
  meeting
  info(?:rmation)?
  night
  tutor\w*
  camps?
  boot ?camp
  incentive
  celebration
  countdown
  party
  pep talk
  report(?:s| cards?)
  grades? (?:due|posted)
  grading
  ends? of
  vision
  hearing
  water
  covid
  dental
  drug
  lead
  radon
  kickoff
  begins? (?:today )?for grades? posting
`);

/** Beside "testing", these words name something around it, a small test in class, or something else that is tested. */
export const NO_TESTS = listed(String.raw`
  prep
  practice
  review
  rally
  results
  scores
  training
  coordinator
  meeting
  info(?:rmation)?
  night
  tutor\w*
  camps?
  incentive
  celebration
  countdown
  party
  grades
  water
  vision
  hearing
  eyes?
  taste
  drug
  flu
  covid
  lead
  allerg\w*
  kits?
  sound
  software
  radon
  dental
  soil
  air
  alarm
  siren
  fluency
  unit
  chapter
  ch
  spelling
  vocabulary
  fact
  flyer
  permission
  forms?
  tips
  center
  site
  the
  our
  my
  your
  1-2-3
  printer
  system
  waters
  hypothes\w*
`);
