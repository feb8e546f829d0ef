import { listed } from '../../model/text/any-of';

/** What a school’s period is called before its number. */
export const PERIOD_WORDS = listed(`
  period
  per
  block
  hour
  hr
  mod
  bell
  class
  session
  lesson
  # Spanish
  hora
  bloque
  per[ií]odo
`);
