import {
  EARLY_RELEASE_DAY_NAMES,
  HOURS_LESS,
  LATE_START_DAY_NAMES,
  OTHER_DAY_NAMES,
  REGULAR_DAY_NAMES,
  SPECIAL_DAY_NAMES,
  SPECIAL_SCHEDULE_NAMES,
  TESTING_DAY_NAMES,
} from '../../words/data/day-type-words';
import { anyOf } from '../../model/text/any-of';

/*
 * What a school calls a kind of day: "Minimum Day", "2-Hour Delay", "Early Release", "Día mínimo". Only the name; that a
 * line is a heading is judged elsewhere.
 */

const LESS = `${anyOf(LATE_START_DAY_NAMES)}|${anyOf(EARLY_RELEASE_DAY_NAMES)}|${anyOf(TESTING_DAY_NAMES)}`;
const KIND = `(?:${anyOf(REGULAR_DAY_NAMES)}|${LESS}|${anyOf(SPECIAL_DAY_NAMES)}|${anyOf(OTHER_DAY_NAMES)})`;
const WHAT = '(?:school )?(?:days?|release(?: days?)?|dismissal|start|out|opening|arrival|bell|weekday)';
const DELAY =
  '(?:\\d|one|two|three)[- ]?(?:1\\/2 )?(?:hours?|hr\\.?) (?:delay(?:ed)?(?: opening| start)?|late start|early (?:release|dismissal))';
const SCHEDULE =
  '(?:regular|normal|early release|minimum day|late start|delay|(?:pep )?rally|modified|summer|winter)(?= (?:bell )?schedule)';
const SPANISH = 'd[ií]a (?:m[ií]nimo|regular|corto|normal)|salida temprana|horario (?:regular|reducido|m[ií]nimo)';
/** "Half day students leave" is about them, not about the day. */
const NOT_PEOPLE = '(?! (?:students?|kids|children|k\\b|kinder|pre|class|program|care|pack|leave))';

const DAY_TYPE = new RegExp(
  `\\b(?:${KIND}[- ]${WHAT}\\b${NOT_PEOPLE}|${DELAY}\\b|(?:early|late)[- ](?:release|start|dismissal|out|opening)\\b|${SCHEDULE}|(?:${SPANISH})\\b)`,
  'i',
);
/** "Homeroom Schedule", "Two Hour Bell Schedule", "Remote Days". "Special Schedule" is as often that of art and music. */
const WHOLE_HEADING = new RegExp(
  `^(?!special )(?:${KIND}|${anyOf(SPECIAL_SCHEDULE_NAMES)}|block|${HOURS_LESS}) (?:(?:bell )?schedule|days?)$`,
  'i',
);

/** The kind of day a text names, as printed; null when it names none. */
export function dayTypeIn(text: string): string | null {
  return (DAY_TYPE.exec(text) ?? WHOLE_HEADING.exec(text))?.[0] ?? null;
}
