import { kindOfDayType } from '../days/day-type-kind';
import type { Block, IsoDate } from '../model/block';
import type { TypicalReading } from '../model/classroom';
import type { DayKindName } from '../model/day';
import { weekdayOf } from '../time/date/dates';
import { weekdaysAtHead } from '../time/date/weekday-text';
import { isOfWeeks, weeksOf } from '../schedule-text/weeks/some-weeks';
import { byTrust } from './merge-readings';
import type { SourceTelling } from './source-news';

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
  readonly tellings: readonly SourceTelling[];
}

/** In a week. */
const SCHOOL_DAYS = 5;

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
  const fitting = inOrder.filter(
    ({ dayType }) => dayType !== null && (kindOf(dayType) === at.kind || isForWeekday(dayType, at.date)),
  );
  const everyDay = inOrder.filter(({ dayType }) => dayType === null || kindOf(dayType) === 'regular');
  // "Early Release Wednesdays" holds on every Wednesday that no ordinary schedule names.
  const isSaid = everyDay.some(({ blocks }) => blocks.some(({ days }) => days?.includes(weekdayOf(at.date))));
  const named = isSaid ? [] : inOrder.filter(namesItsDays);
  // One kind of day alone, by a name nobody knows, is how that class's days run.
  const only = new Set(readings.map(({ dayType }) => dayType)).size === 1 ? inOrder : [];
  const first = at.kind === 'regular' ? [...named, ...fitting] : [...fitting, ...named];
  for (const reading of [...first, ...everyDay, ...only]) {
    const blocks = onDate(reading.blocks, at);
    if (blocks.length === 0) continue;
    const alike = inOrder.filter(({ dayType }) => dayType === reading.dayType);
    return { reading, blocks, tellings: alike.map((one) => telling(one, at)) };
  }
  return null;
}

/** Null: not known which. */
function kindOf(dayType: string | null): DayKindName | null {
  return dayType === null ? 'regular' : kindOfDayType(dayType);
}

/** "Wednesday Schedule" holds on Wednesdays, whatever kind of day they are. */
function isForWeekday(dayType: string | null, date: IsoDate): boolean {
  const head = dayType === null ? null : weekdaysAtHead(dayType);
  return head?.days.includes(weekdayOf(date)) ?? false;
}

/** Printed for an uncommon kind of day, and for some weekdays only. */
function namesItsDays({ dayType, blocks }: TypicalReading): boolean {
  if (dayType === null || kindOf(dayType) === 'regular') return false;
  const days = new Set(blocks.flatMap((block) => block.days ?? []));
  return blocks.every((block) => block.days !== null) && days.size < SCHOOL_DAYS;
}

function holds(block: Block, { date, rotations }: DateAsKnown): boolean {
  const { days, rotation } = block;
  const weekday = weekdayOf(date);
  const onDay = days === null ? weekday !== 'sat' && weekday !== 'sun' : days.includes(weekday);
  const isTurn = rotation === null || isAnyWeek(rotation, rotations) || isAmong(rotations, rotation);
  // "Until Nov 20", "1st Monday": some words say of a date that it is none.
  return onDay && isTurn && weeksOf(block)?.isOn(date) !== false;
}

/** A turn of weeks where nobody says which week it is: the lesson may be on, so that the therapist has to ask. */
function isAnyWeek(rotation: string, rotations: readonly string[]): boolean {
  return isOfWeeks(rotation) && !rotations.some(isOfWeeks);
}

function isAmong(rotations: readonly string[], rotation: string): boolean {
  return rotations.some((one) => plain(one) === plain(rotation));
}

/** "Day 4", "4" and "DAY 4" are one rotation day, "A Day" and "A" as well. */
function plain(label: string): string {
  return label.toLowerCase().replace(/\bdays?\b|[^\p{L}\p{N}]+/gu, '');
}

function onDate(blocks: readonly Block[], at: DateAsKnown): Block[] {
  return blocks.filter((block) => holds(block, at)).map((block) => dated(block, at));
}

function telling({ before, blocks, ...reading }: TypicalReading, at: DateAsKnown): SourceTelling {
  const then = before && { ...before, blocks: onDate(before.blocks, at) };
  return { ...reading, blocks: onDate(blocks, at), before: then };
}

function dated(block: Block, { date, rotations }: DateAsKnown): Block {
  const isAsked = block.rotation !== null && isAnyWeek(block.rotation, rotations);
  return { ...block, date, days: null, rotation: isAsked ? block.rotation : null };
}
