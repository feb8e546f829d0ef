import type { DayKindName } from '../model/day';
import { dayChanges } from './day-changes';

const REGULAR = /\b(?:regular|normal|standard|typical|usual|daily|everyday|full)\b|^(?:bell|block) schedule$|^$/i;
/** Bells say "Wednesday Schedule", "2 Hour Schedule", "Assembly": names, not notices. */
const MORE: readonly (readonly [DayKindName, RegExp])[] = [
  ['late-start', /\b(?:late|delay(?:ed)?|(?:\d|one|two|three)[- ]?(?:hour|hr)s?)\b/i],
  ['early-release', /\b(?:min(?:imum)?|early|short(?:ened)?|half|release|dismissal|modified)\b/i],
  ['testing', /\b(?:test(?:ing)?|exams?|finals?|assessment)\b/i],
  ['special', /\b(?:assembly|rally|pep|special|rainy|inclement|activity|virtual|remote)\b/i],
];

/** The kind of day a timetable's heading is for ("Minimum Day", "2-Hour Delay", "Regular"); null where its name is odd. */
export function kindOfDayType(dayType: string): DayKindName | null {
  if (REGULAR.test(dayType)) return 'regular';
  const notice = { title: dayType, note: null, date: '2026-09-14', days: null, rotation: null } as const;
  const rest = { start: 0, end: 1440, allDay: true, location: null, declined: false, task: false } as const;
  const said = dayChanges({ ...notice, ...rest, timing: 'stated' })[0]?.kind;
  if (said && said !== 'no-school') return said;
  return MORE.find(([, words]) => words.test(dayType))?.[0] ?? null;
}
