import type { IsoDate, Minutes } from '../model/block';
import type { PushInWindow } from '../model/window';
import { addDays, weekdayOf } from '../time/dates';
import { byScore } from '../windows/score';
import type { ClassroomDay, DayRow } from './classroom-day';
import { schoolWeek } from './shown-date';

/** A window and the day it is on. */
export interface BestTime {
  readonly day: ClassroomDay;
  readonly row: DayRow;
  readonly window: PushInWindow;
}

/** The five school days asked about: those of a later week than today's, else today and the next four. */
export function daysAhead(today: IsoDate, shown: IsoDate): IsoDate[] {
  const week = schoolWeek(shown);
  if (week[0]! > today) return week;
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(today, ahead));
  return days.filter((date) => !['sat', 'sun'].includes(weekdayOf(date)));
}

/** The best free windows of these days that are not over yet, best first; `minutes` is the wall clock of `today`. */
export function bestOfWeek(
  days: readonly ClassroomDay[],
  now: { readonly date: IsoDate; readonly minutes: Minutes },
  count: number,
): BestTime[] {
  return days
    .filter((day) => day.kind?.kind !== 'no-school')
    .flatMap((day) => day.rows.flatMap((row) => row.windows.map((window) => ({ day, row, window }))))
    .filter(({ day, window }) => !window.booked && (day.date !== now.date || window.end > now.minutes))
    .sort((a, b) => byScore(a.window, b.window))
    .slice(0, count);
}
