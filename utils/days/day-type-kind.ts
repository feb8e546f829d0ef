import type { DayKindName } from '../model/day';
import { anyOf } from '../model/text/any-of';
import {
  EARLY_RELEASE_DAY_NAMES,
  HOURS_LESS,
  LATE_START_DAY_NAMES,
  REGULAR_DAY_NAMES,
  SPECIAL_DAY_NAMES,
  SPECIAL_SCHEDULE_NAMES,
  TESTING_DAY_NAMES,
} from '../words/data/day-type-words';
import { kindInWords } from './day-changes';

const REGULAR = new RegExp(
  String.raw`\b(?:${anyOf(REGULAR_DAY_NAMES)}|usual|daily|everyday)\b|^(?:bell|block)(?: bell)? schedule$|^$`,
  'i',
);
/**
 * Names that bell schedules give a kind of day ("2 Hour Schedule", "Assembly"): no calendar would announce a day so. Parts
 * of such names ("release", "pep") are enough here, where the heading is known to be one.
 */
const NAMES: readonly (readonly [DayKindName, RegExp])[] = [
  ['late-start', new RegExp(String.raw`\b(?:${anyOf(LATE_START_DAY_NAMES)}|${HOURS_LESS})\b`, 'i')],
  ['early-release', new RegExp(String.raw`\b(?:${anyOf(EARLY_RELEASE_DAY_NAMES)}|release|dismissal)\b`, 'i')],
  ['testing', new RegExp(String.raw`\b(?:${anyOf(TESTING_DAY_NAMES)}|test|assessment)\b`, 'i')],
  ['special', new RegExp(String.raw`\b(?:${anyOf(SPECIAL_DAY_NAMES)}|${anyOf(SPECIAL_SCHEDULE_NAMES)}|pep)\b`, 'i')],
];

/**
 * The kind of day a timetable's heading is for ("Minimum Day", "2-Hour Delay", "Regular"): the one home of it, for
 * windows, popup and files. Null where the name says no kind: "Wednesday Schedule" is for a weekday, "Koala Day" is odd.
 */
export function kindOfDayType(dayType: string): DayKindName | null {
  if (REGULAR.test(dayType)) return 'regular';
  // A calendar that announces a bell schedule means a special one; over a timetable the word says nothing.
  const said = kindInWords(dayType.replace(/\bbell /i, ''));
  // A schedule printed under "No School" is no day without school.
  if (said !== null && said !== 'no-school') return said;
  return NAMES.find(([, words]) => words.test(dayType))?.[0] ?? null;
}
