import type { Block, IsoDate } from '../model/block';
import type { TypicalReading } from '../model/classroom';
import type { DayKindName } from '../model/day';
import { weekdayOf } from '../time/dates';
import { byTrust } from './merge-readings';
import type { Telling } from './source-news';

/** What is known of a date before any timetable is looked at. */
export interface DateAsKnown {
  readonly date: IsoDate;
  readonly kind: DayKindName;
  /** Rotation days it is ("A", "Day 4"); empty where nobody says. */
  readonly rotations: readonly string[];
}

/** A posted timetable as it holds for one date. */
export interface PostedDay {
  readonly reading: TypicalReading;
  /** Dated, those of that weekday and rotation day only. */
  readonly blocks: readonly Block[];
  /** What every source of that kind of day says of such a date. */
  readonly tellings: readonly Telling[];
}

/** Words by which schools call the kinds of day their schedules are for. */
const KINDS: readonly (readonly [DayKindName, RegExp])[] = [
  ['early-release', /\b(?:min(?:imum)?|early|short(?:ened)?|half|release|dismissal|wednesday)\b/i],
  ['late-start', /\b(?:late|delay(?:ed)?|2[- ]?hour|two[- ]hour)\b/i],
  ['testing', /\b(?:test(?:ing)?|exams?|finals?|assessment)\b/i],
  ['special', /\b(?:assembly|rally|pep|special|homeroom|advisory|activity)\b/i],
];
const REGULAR = /\b(?:regular|normal|standard|typical|usual|daily|full|bell)\b/i;

/**
 * The posted timetable that holds for a date: of its kind of day, else one for every day; the one the OT believes before
 * the one read last. Null where none says anything of such a day: a weekend, a rotation day nobody knows.
 * @param wins source the OT believes.
 */
export function postedDay(
  readings: readonly TypicalReading[],
  at: DateAsKnown,
  wins: string | undefined,
): PostedDay | null {
  const inOrder = byTrust(readings, wins);
  const fitting = inOrder.filter(({ dayType }) => kindOf(dayType) === at.kind && dayType !== null);
  const everyDay = inOrder.filter(({ dayType }) => dayType === null || kindOf(dayType) === 'regular');
  // One kind of day alone, by a name nobody knows, is how that class's days run.
  const only = new Set(readings.map(({ dayType }) => dayType)).size === 1 ? inOrder : [];
  for (const reading of [...fitting, ...everyDay, ...only]) {
    const blocks = onDate(reading.blocks, at);
    if (blocks.length === 0) continue;
    const alike = inOrder.filter(({ dayType }) => dayType === reading.dayType);
    return { reading, blocks, tellings: alike.map((one) => telling(one, at)) };
  }
  return null;
}

/** Null: not known which. */
function kindOf(dayType: string | null): DayKindName | null {
  if (dayType === null) return 'regular';
  return KINDS.find(([, words]) => words.test(dayType))?.[0] ?? (REGULAR.test(dayType) ? 'regular' : null);
}

function holds({ days, rotation }: Block, { date, rotations }: DateAsKnown): boolean {
  const weekday = weekdayOf(date);
  const onDay = days === null ? weekday !== 'sat' && weekday !== 'sun' : days.includes(weekday);
  return onDay && (rotation === null || rotations.some((one) => plain(one) === plain(rotation)));
}

/** "Day 4", "4" and "DAY 4" are one rotation day, "A Day" and "A" as well. */
function plain(label: string): string {
  return label.toLowerCase().replace(/\bdays?\b|[^\p{L}\p{N}]+/gu, '');
}

function onDate(blocks: readonly Block[], at: DateAsKnown): Block[] {
  return blocks.filter((block) => holds(block, at)).map((block) => dated(block, at.date));
}

function telling({ before, blocks, ...reading }: TypicalReading, at: DateAsKnown): Telling {
  const then = before && { ...before, blocks: onDate(before.blocks, at) };
  return { ...reading, blocks: onDate(blocks, at), before: then };
}

function dated(block: Block, date: IsoDate): Block {
  return { ...block, date, days: null, rotation: null };
}
