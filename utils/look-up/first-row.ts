import type { Minutes } from '../model/block';
import { byScore } from '../windows/score';
import type { DayRow } from './classroom-day';

/**
 * The block a day opens on: the one whose window runs or comes next, on another day the one with the best window; null
 * when there is none.
 * @param rows in time order. @param minutes the wall clock when the day is today, else null.
 */
export function firstRow(rows: readonly DayRow[], minutes: Minutes | null): DayRow | null {
  const free = rows.flatMap((row) => row.windows.filter(({ booked }) => !booked).map((window) => ({ row, window })));
  if (minutes !== null) return free.find(({ window }) => window.end > minutes)?.row ?? null;
  return free.sort((a, b) => byScore(a.window, b.window))[0]?.row ?? null;
}
