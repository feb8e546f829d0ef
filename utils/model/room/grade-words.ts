import { listed } from '../text/any-of';

/** What a class before kindergarten is called. Small letters, no accents, as all below. */
export const PRESCHOOL_WORDS = listed(String.raw`
  p\.?k\.?
  t\.?k\.?
  u?p?tk
  [uv]pk
  pk ?-?\d
  pre ?-?k\d?
  pre-?school(?:ers?)?
  pre ?-?kinder(?:garten)?
  transitional kind\w*
  junior kind\w*
  jk
  [34] ?k
  nursery
  toddlers?
  head ?start
  ecse
  early childhood
  # Spanish
  preescolar
`);

/** Behind an ordinal such a word makes it no grade: “2nd period”. */
export const COUNTED_IN_ORDER = listed(String.raw`
  period
  hour
  block
  floor
  quarter
  trimester
  semester
  street
  st\b
  ave
  week
  day
  lunch
  class of
  of\b
  step
  nine
`);

/** Before a number such a word makes it no grade: “Room 4”. */
export const NUMBERED = listed(String.raw`
  rooms?
  rm
  portable
  bldg
  building
  ps
  p\.s\.
  period
  per
  hour
  block
  section
  week
  day
  unit
  lesson
  # Spanish
  aula
  salon
`);
