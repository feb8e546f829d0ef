import { listed } from '../../model/text/any-of';

/** Before a number such a word makes it a name: “Room 9”. */
export const NUMBERED_THINGS = listed(`
  grades?
  gr
  room
  rm
  day
  period
  per
  block
  group
  week
  unit
  lesson
  step
  part
  rotation
  track
  level
  class
  cycle
  chapter
  kindergarten
  k
`);

/** Behind a number such a word makes it a count: “20 minutes”. */
export const COUNTED_THINGS = listed(String.raw`
  min
  hours?
  hrs?
  st
  nd
  rd
  th
  on \d
  to \d
  students?
  kids
  rotations?
  groups?
  pages?
  weeks?
  days?
  times?
  teachers?
  sections?
  grade
  graders?
  square
  %
  \+
`);
