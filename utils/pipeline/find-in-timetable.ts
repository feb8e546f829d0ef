import type { Learned } from '../model/told';
import type { Opinion } from '../classify/opinion/second-opinion';
import { dayChanges, type DayChange } from '../days/day-changes';
import { dayKinds } from '../days/day-kinds';
import { kindOfDayType } from '../days/day-type-kind';
import type { Block, IsoDate } from '../model/block';
import type { DayKind } from '../model/day';
import type { Timetable } from '../model/reading';
import type { Grade } from '../model/vocabulary';
import type { Findings, Preferences, PushInWindow } from '../model/window';
import { happens } from '../windows/same-day';
import { withCalledOff } from './called-off';
import { classifyBlocks, learnedByKey } from './classify-blocks';
import type { ClassDays } from './class-days';
import { dayLimits } from './day-limits';
import { dayWindows } from './day-windows';

export interface FindContext {
  readonly grade: Grade | null;
  readonly preferences: Preferences;
  /** What the OT corrected about this classroom. */
  readonly learned: readonly Learned[];
  /** Blocks of the other calendars on the page that may change a day ("No School"). */
  readonly notices: readonly Block[];
  /** The OT's own events: a window then is marked booked. */
  readonly busy: readonly Block[];
  /** Days that may have no block at all and are still asked about. */
  readonly dates?: readonly IsoDate[];
  /** What district calendars and the OT say of the days; absent where nothing is known. */
  readonly days?: ClassDays;
  /** The blocks were posted without a date: what is not there every week may not be there on this day either. */
  readonly posted?: boolean;
  /** The fitted second opinion; without it the lexicon stands alone. */
  readonly opinion?: Opinion | null;
}

/** Places of the blocks of each date, in page order; '' holds a typical timetable's undated ones. */
function byDay(blocks: readonly Block[]): Map<string, number[]> {
  const days = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    const date = block.date ?? '';
    const day = days.get(date);
    if (day) day.push(index);
    else days.set(date, [index]);
  }
  return days;
}

function inTimeOrder(a: PushInWindow, b: PushInWindow): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return a.start - b.start || a.end - b.end || a.block - b.block;
}

/** By date: what the calendars of the school say, then this timetable and its page. */
function changesOf(blocks: readonly Block[], dates: Iterable<IsoDate>, { notices, days, grade }: FindContext) {
  const changes = new Map<IsoDate, DayChange[]>();
  for (const date of dates) if (date !== '' && days) changes.set(date, [...days.changes(date, grade)]);
  for (const change of [...blocks, ...notices].flatMap(dayChanges))
    changes.set(change.date, [...(changes.get(change.date) ?? []), change]);
  return changes;
}

/** Days on which the OT's own word stands. */
function decided(dates: Iterable<IsoDate>, days: ClassDays | undefined): Record<IsoDate, DayKind> {
  const kinds: Record<IsoDate, DayKind> = {};
  for (const date of dates) {
    const decision = days?.decision(date);
    if (decision)
      kinds[date] = { kind: decision.kind, from: null, until: null, grades: null, because: null, decided: true };
  }
  return kinds;
}

/** The whole pipeline for one timetable: classify, change days, segment, find windows. */
export function findInTimetable(timetable: Timetable, context: FindContext): Findings {
  const { grade, preferences } = context;
  const days = byDay(timetable.blocks);
  const learned = learnedByKey(context.learned);
  const blocks = classifyBlocks(days, timetable.blocks, grade, learned, context.opinion ?? null);
  const dates = new Set([...days.keys(), ...(context.dates ?? [])]);
  const changes = changesOf(timetable.blocks, dates, context);
  const printedFor = timetable.dayType === undefined ? null : kindOfDayType(timetable.dayType);
  const windows = [...days].flatMap(([date, indices]) => {
    const day = indices.map((i) => blocks[i]!);
    const firstStart = Math.min(...day.filter(happens).map((block) => block.start));
    const decision = context.days?.decision(date)?.kind ?? null;
    const limits = dayLimits(changes.get(date) ?? [], grade, firstStart, decision, printedFor);
    const busy = context.busy.filter((event) => (event.date ?? '') === date).map(withCalledOff);
    return dayWindows(day, indices, { grade, preferences, learned, busy, limits, posted: context.posted ?? false });
  });
  return {
    timetable,
    grade,
    blocks,
    days: { ...dayKinds([...changes.values()].flat(), grade), ...decided(dates, context.days) },
    windows: windows.sort(inTimeOrder),
  };
}
