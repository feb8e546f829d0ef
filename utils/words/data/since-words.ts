import { listed } from '../../model/text/any-of';

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
