import { listed } from '../../model/text/any-of';

/** Beside a short day, these words name a program, a paper, or somebody's leave. */
export const NO_SHORT_DAY = listed(`
  half[- ]days? (?:of )?(?:camp|pre-?k|preschool|kindergarten) (?:program|tuition|registration)
  time off
  vacation
  leave
  pto
  tuition
  early bird
  minutes early for
  permission
  slips?
  forms?
  procedures?
  sign[- ]?ups?
  aftercare
  fundraiser
  polls
  registration
`);

/** These things are late, and not the school day. */
export const LATE_THINGS = listed(`
  pass(?:es)?
  slips?
  policy
  notice
  bus
  fees?
  library
  work
  due(?! to)
`);

/** Words for the end of school, before the time at which it ends. */
export const ENDINGS = listed(String.raw`
  dismiss\w*
  releas\w*
  let out
  schools? (?:ends?|outs?|clos\w+)
  students? (?:dismiss\w*|releas\w*|leave)
  # Spanish
  salida
  salen
`);
