import { listed } from '../../model/text/any-of';

/** Beside such words a first or last day is not that of the school year. Small letters, no accents, as all below. */
export const PART_OF_YEAR = listed(`
  before
  after
  until
  supplies
  photos?
  pictures?
  summer school
  semester
  quarter
  trimester
  nine weeks
  break
  spirit
  sign
  party
  celebration
  countdown
  shirt
  camp
  seniors?
  chess
  week
  clubs?
`);

/** The school year begins. */
export const FIRST_DAY = listed(String.raw`
  \b(?:first|1st) (?:student |full |half )?day (?:(?:of|for) )?(?:(?:all )?students|school|classes|instruction)\b
  \b(?:first|1st) student day\b
  \bstudents?'?s? (?:first|1st) day\b
  \b(?:school|classes|school year) (?:begins?|starts?)\b(?! at)
  # Spanish
  \bprimer dia de (?:clases|escuela)\b
`);

/** The school year ends. */
export const LAST_DAY = listed(String.raw`
  \blast (?:student |full |half )?day (?:(?:of|for) )?(?:(?:all )?students|school|classes|instruction)\b
  \b(?:last|final) student day\b
  \bstudents?'?s? last day\b
  \bschool year ends\b
  # Spanish
  \bultimo dia de (?:clases|escuela)\b
`);
