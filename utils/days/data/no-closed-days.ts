import { listed } from '../../model/text/any-of';

/** After "no school" or "no class", these words name a thing and no day off. */
export const NO_SCHOOL_THING = listed(`
  suppl
  lunch
  bus
  uniform
  fee
  newsletter
  photo
  picture
  left
  late
  pizza
  store
  tours?
  visits?
  hunger
  allowed
  pick
  parties
  party
  dojo
  pets?
  spirit
  nurse
  council
  play
  breakfast
  board
  meals?
  like
`);

/** After "Closed", these words name a thing and no day off. */
export const CLOSED_THINGS = listed(`
  [Cc]ampus
  [Tt]oe
  [Cc]aption
  [Dd]oor
  [Bb]ook
  for lunch
  session
  meeting
  # What is taught: "Closed syllables week", "Closed reading"
  [Ss]yllable
  [Ss]ound
  [Vv]owel
  [Rr]eading
  [Ss]entence
  [Qq]uestion
  [Ff]igure
  [Ss]hape
  [Cc]ircuit
`);

/** Beside "teacher" or "staff", these words name something on a school day. */
export const TEACHERS_AT_WORK = listed(`
  meet
  treat
  year
  appreciation
  birthday
  lunch
  luncheon
  shirt
  photos?
  pictures?
  wellness
  due
  survey
  hours
  credits?
  orders?
  half
  hall
  homework
  house
  party
  basketball
  remote
  virtual
  field
  breakfast
  recognition
  volunteers?
  garden
  not
  after school
  by
`);
