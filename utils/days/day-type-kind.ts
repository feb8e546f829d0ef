import type { DayKindName } from '../model/day';
import { kindInWords } from './day-changes';

const REGULAR = /\b(?:regular|normal|standard|typical|usual|daily|everyday|full)\b|^(?:bell|block) schedule$|^$/i;
/** Names that bell schedules give a kind of day ("2 Hour Schedule", "Assembly"): no calendar would announce a day so. */
const NAMES: readonly (readonly [DayKindName, RegExp])[] = [
  ['late-start', /\b(?:late|delay(?:ed)?|(?:\d|one|two|three)[- ]?(?:hour|hr)s?)\b/i],
  ['early-release', /\b(?:min(?:imum)?|early|short(?:ened)?|half|release|dismissal|modified)\b/i],
  ['testing', /\b(?:test(?:ing)?|exams?|finals?|assessment)\b/i],
  ['special', /\b(?:assembly|rally|pep|special|rainy|inclement|activity|virtual|remote|homeroom|advisory)\b/i],
];

/**
 * The kind of day a timetable's heading is for ("Minimum Day", "2-Hour Delay", "Regular"): the one home of it, for
 * windows, popup and files. Null where the name says no kind: "Wednesday Schedule" is for a weekday, "Koala Day" is odd.
 */
export function kindOfDayType(dayType: string): DayKindName | null {
  if (REGULAR.test(dayType)) return 'regular';
  const said = kindInWords(dayType);
  // A schedule printed under "No School" is no day without school.
  if (said !== null && said !== 'no-school') return said;
  return NAMES.find(([, words]) => words.test(dayType))?.[0] ?? null;
}
