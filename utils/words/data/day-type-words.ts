import { listed } from '../../model/text/any-of';

/** What a kind of day is called before “day”, “schedule” or “dismissal”. */
export const DAY_TYPE_KINDS = listed(String.raw`
  minimum
  min\.?
  regular
  normal
  typical
  full
  half
  short(?:ened)?
  early
  modified
  special
  rainy
  inclement weather
  assembly
  extended
  non-?minimum
  distance learning
  virtual
  testing
  finals?
  delayed?
  banked
  late
`);
