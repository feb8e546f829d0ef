import { listed } from '../../model/text/any-of';

/** Months as lists of school days and pages for parents write them, whole and short; in any case. */
export const MONTH_NAMES = listed(`
  jan(?:uary)?
  feb(?:ruary)?
  mar(?:ch)?
  apr(?:il)?
  may
  june?
  july?
  aug(?:ust)?
  sept?(?:ember)?
  oct(?:ober)?
  nov(?:ember)?
  dec(?:ember)?
  # Spanish
  enero
  febrero
  marzo
  abril
  mayo
  junio
  julio
  agosto
  sep?tiembre
  octubre
  noviembre
  diciembre
`);
