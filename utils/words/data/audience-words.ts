import { listed } from '../../model/text/any-of';

/** Words that say for whom a row is. */
export const AUDIENCE_WORDS = listed(String.raw`
  t?k
  kg
  pk\d?
  p
  pre
  kinder(?:garten)?
  kindergart[en]+ers
  transitional
  first
  second
  third
  fourth
  fifth
  sixth
  grades?
  gr
  graders?
  all
  \d{1,2}(?:st|nd|rd|th)?
  and
  sdc
  am
  pm
  room
  rm
  class(?:es)?
  students?
  only
  half
  full
  day
  boys
  girls
  non
  nappers
  walkers
  riders
  bus
  car
  # Spanish
  grados?
  y
`);
