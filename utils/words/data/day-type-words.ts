import { listed } from '../../model/text/any-of';

/*
 * What schools call a kind of day, by the kind: the one list for whoever reads a heading and for whoever judges one. Each
 * word names a kind before “day”, “dismissal” or “bell”, and before “schedule” where that is the whole heading.
 */

export const REGULAR_DAY_NAMES = listed(String.raw`
  non-?minimum
  regular
  normal
  standard
  typical
  full
`);

export const LATE_START_DAY_NAMES = listed(String.raw`
  late
  delay(?:ed)?
`);

export const EARLY_RELEASE_DAY_NAMES = listed(String.raw`
  minimum
  min\.?
  half
  short(?:ened)?
  early
  modified
`);

export const TESTING_DAY_NAMES = listed(String.raw`
  testing
  exams?
  finals?
`);

export const SPECIAL_DAY_NAMES = listed(String.raw`
  special
  rainy
  inclement(?: weather)?
  assembly
  pep rally
  rally
  distance learning
  virtual
`);

/** They name a kind of day of which nobody outside the school knows how it differs. */
export const OTHER_DAY_NAMES = listed(String.raw`
  extended
  banked
`);

/** Beside the name of a class they say nothing of a day ("Ms. Plum’s Homeroom Schedule"), but as a whole heading they do. */
export const SPECIAL_SCHEDULE_NAMES = listed(String.raw`
  homeroom
  advisory
  activity
  remote
`);

/** Over a column, half of the words for a kind of day are enough. */
export const DAYS_OVER_COLUMN = listed(String.raw`
  regular
  normal
  standard
  minimum
  assembly
  delay(?:ed)?
  rally
  modified
  finals?
  advisory
  half
  shortened
  testing
  homeroom
`);

/** "2-Hour", "two hr": by how much a day begins late, or ends early where it says so. */
export const HOURS_LESS = String.raw`(?:\d|one|two|three)[- ]?(?:hour|hr\.?)s?`;
