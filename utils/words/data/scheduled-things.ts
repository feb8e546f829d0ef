import { listed } from '../../model/text/any-of';

/** What a schedule of one thing for many classes is for: “Lunch Schedule”. */
export const SCHEDULED_THINGS = listed(String.raw`
  lunch
  recess
  snack
  breakfast
  dismissal
  specials?
  library
  p\.?e\.?
  music
  # Spanish
  almuerzo
  recreo
`);
