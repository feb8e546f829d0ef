import { listed } from '../../model/text/any-of';

/** How a line says that a day begins late. English, then Spanish. */
export const STARTS_LATE = listed(String.raw`
  late[- ](?:start|arrival|opening)s?
  delayed (?:start|opening|arrival)s?
  (?:hours?|hrs?|minutes?|min)[- ]delay
  (?:starts?|begins?|opens?|arrives?) late
  (?:do(?:es)?n['’]?t|do(?:es)? not) (?:start|begin|open)(?= (?:until|till))
  school (?:starts|begins|opens)(?= (?:at|@))
  # Spanish
  entrada tard[ií]a
`);

/** Hours as words, in order from one. */
export const HOURS_SAID = listed(String.raw`
  one|1|una
  two|2|dos
  three|3|tres
`);
