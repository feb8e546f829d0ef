import { DAY_TYPE_KINDS } from '../../words/data/day-type-words';
import { anyOf } from '../../model/text/any-of';

/*
 * What a school calls a kind of day: "Minimum Day", "2-Hour Delay", "Early Release", "Día mínimo". Only the name; that a
 * line is a heading is judged elsewhere.
 */

const KIND = anyOf(DAY_TYPE_KINDS);
const WHAT = '(?:school )?(?:days?|release(?: days?)?|dismissal|start|out|opening|arrival|bell|weekday)';
const DELAY =
  '(?:\\d|one|two|three)[- ]?(?:1\\/2 )?(?:hours?|hr\\.?) (?:delay(?:ed)?(?: opening| start)?|late start|early (?:release|dismissal))';
const SCHEDULE =
  '(?:regular|normal|early release|minimum day|late start|delay|rally|modified|summer|winter)(?= (?:bell )?schedule)';
const SPANISH = 'd[ií]a (?:m[ií]nimo|regular|corto|normal)|salida temprana|horario (?:regular|reducido|m[ií]nimo)';
/** "Half day students leave" is about them, not about the day. */
const NOT_PEOPLE = '(?! (?:students?|kids|children|k\\b|kinder|pre|class|program|care|pack|leave))';

const DAY_TYPE = new RegExp(
  `\\b(?:(?:${KIND})[- ]${WHAT}\\b${NOT_PEOPLE}|${DELAY}\\b|(?:early|late)[- ](?:release|start|dismissal|out|opening)\\b|${SCHEDULE}|(?:${SPANISH})\\b)`,
  'i',
);

/** The kind of day a text names, as printed; null when it names none. */
export function dayTypeIn(text: string): string | null {
  return DAY_TYPE.exec(text)?.[0] ?? null;
}
