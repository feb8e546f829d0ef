import { listed } from '../../model/text/any-of';

/** Words behind the name of a day with which a sentence about it goes on: “Friday is library day”. */
export const BEHIND_A_DAY = listed(`
  is
  are
  we
  our
  will
  has
  have
  means?
  bring
  brings
  students
  children
  school
  the
  everyone
  everybody
  all
  it
  this
  # Spanish
  tenemos
  son
  es
  hay
  nuestr[oa]s?
  los
  las
  la
  el
  vamos
  salimos
`);
