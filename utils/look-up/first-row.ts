import type { Minutes } from '../model/block';
import { RANKS } from '../model/vocabulary';
import type { PushInWindow } from '../model/window';
import type { DayRow } from './classroom-day';

/**
 * The block a day opens on: the one whose window runs or comes next, on another day the one with the best window; null
 * when there is none.
 * @param rows in time order. @param minutes the wall clock when the day is today, else null.
 */
export function firstRow(rows: readonly DayRow[], minutes: Minutes | null): DayRow | null {
  const has = (wanted: (window: PushInWindow) => boolean) =>
    rows.find((row) => row.windows.some((window) => !window.booked && wanted(window))) ?? null;
  if (minutes !== null) return has((window) => window.end > minutes);
  return RANKS.map((rank) => has((window) => window.rank === rank)).find((row) => row !== null) ?? null;
}
