import { listed } from '../../model/text/any-of';

/** Words before a date on which something is not held that is held else. */
export const BUT_ON_WORDS = listed(`
  not
  but not
  except
  excluding
  skip
  skips
  off
  closed
  canceled
  cancelled
  no class
  no classes
  no lesson
  no school
  none
  excepto
  menos
`);

/** Words before a date since which, or until which, something holds every day. English, then Spanish. */
export const SINCE_WORDS = listed(`
  after
  as of
  beginning
  begins
  begin
  effective
  from
  only until
  since
  starting
  starts
  start
  through
  thru
  until
  till
  a partir del?
  desde
  empezando
  hasta
`);
