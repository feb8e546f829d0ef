import type { IsoDate, Minutes } from '../model/block';
import { blockKey } from '../model/block-key';
import type { Weekday } from '../model/vocabulary';
import type { PushInWindow } from '../model/window';
import { addDays, weekdayOf } from '../time/date/dates';
import { byScore } from '../windows/score';
import type { ClassroomDay, DayRow } from './classroom-day';
import { schoolWeek } from './shown-date';

/** A window, the day it is on, and the days on which it stands alike. */
export interface BestTime {
  readonly day: ClassroomDay;
  readonly row: DayRow;
  readonly window: PushInWindow;
  /** Of the first day and the others, in order. */
  readonly weekdays: readonly Weekday[];
}

/** The five school days asked about: those of a later week than today's, else today and the next four. */
export function daysAhead(today: IsoDate, shown: IsoDate): IsoDate[] {
  const week = schoolWeek(shown);
  if (week[0]! > today) return week;
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(today, ahead));
  return days.filter((date) => !['sat', 'sun'].includes(weekdayOf(date)));
}

/**
 * The best free windows of these days that are not over yet, best first, the same lesson at the same minutes once;
 * `minutes` is the wall clock of `today`.
 */
export function bestOfWeek(
  days: readonly ClassroomDay[],
  now: { readonly date: IsoDate; readonly minutes: Minutes },
  count: number,
): BestTime[] {
  const found = days
    .filter((day) => day.kind?.kind !== 'no-school')
    .flatMap((day) => day.rows.flatMap((row) => row.windows.map((window) => ({ day, row, window }))))
    .filter(({ day, window }) => !window.booked && (day.date !== now.date || window.end > now.minutes))
    .sort((a, b) => byScore(a.window, b.window));
  const alike = Map.groupBy(found, ({ row, window }) => `${window.start} ${window.end} ${blockKey(row.block.title)}`);
  return [...alike.values()].slice(0, count).map((times) => {
    const inOrder = times.toSorted((a, b) => (a.day.date < b.day.date ? -1 : 1));
    return { ...inOrder[0]!, weekdays: inOrder.map(({ day }) => weekdayOf(day.date)) };
  });
}
