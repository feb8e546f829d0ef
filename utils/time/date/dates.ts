import type { IsoDate, Minutes } from '../../model/block';
import { WEEKDAYS, type Weekday } from '../../model/vocabulary';

/** Minutes in a wall-clock day. */
export const DAY_MIN: Minutes = 1440;

/** `2026-09-14` + days. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7]!;
}

/** ISO date of a year of four digits, month (1–12) and day; null when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= 1000 && year <= 9999)) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}

/** `09:20`; minutes past 1440 wrap. */
export function clock(minutes: Minutes): string {
  const m = ((minutes % DAY_MIN) + DAY_MIN) % DAY_MIN;
  return `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
}

/** `2026-09-14T09:20`; minutes past 1440 move the date. */
export function localTime(date: IsoDate, minutes: Minutes): string {
  return `${addDays(date, Math.floor(minutes / DAY_MIN))}T${clock(minutes)}`;
}

/** `2026-09-14T09:20` or `09:20` → minutes after its midnight; null for anything else. */
export function minutesOf(time: string): Minutes | null {
  const found = /(?:^|T)(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(time);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return minutes < DAY_MIN ? minutes : null;
}
