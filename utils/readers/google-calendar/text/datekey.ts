import type { IsoDate } from '../../../model/block';
import type { DateRange } from '../../../time/date/date-parts';
import { isoDate } from '../../../time/date/dates';

/** `data-datekey` is ((year − 1970) << 9) | (month << 5) | day, a wall date; null for anything else. */
export function dateOfKey(key: string | null): IsoDate | null {
  if (key === null || !/^\d+$/.test(key)) return null;
  const n = Number(key);
  return isoDate(1970 + (n >> 9), (n >> 5) & 15, n & 31);
}

/**
 * The distinct days the elements under `root` are of, in order. While weeks slide, the one that goes is still there:
 * days outside the grid's own range count only where no other is.
 */
export function drawnDays(root: Element, selector = '[data-datekey]'): IsoDate[] {
  const keys = new Set([...root.querySelectorAll(selector)].map((each) => each.getAttribute('data-datekey')));
  const all = [...keys].map(dateOfKey).filter((date) => date !== null);
  const range = gridRange(root);
  const inside = all.filter((date) => range && date >= range.from && date <= range.to);
  return (inside.length > 0 ? inside : all).sort();
}

/** First and last day of the grid by its own attributes, both inclusive; null where it has none. */
export function gridRange(root: Element): DateRange | null {
  const grid = root.matches('[data-start-date-key]') ? root : root.querySelector('[data-start-date-key]');
  const from = dateOfKey(grid?.getAttribute('data-start-date-key') ?? null);
  const to = dateOfKey(grid?.getAttribute('data-end-date-key') ?? null);
  return from && to && from <= to ? { from, to } : null;
}
