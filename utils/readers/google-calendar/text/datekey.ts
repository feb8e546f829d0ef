import type { IsoDate } from '../../../model/block';
import type { DateRange } from '../../../time/date/date-parts';
import { isoDate } from '../../../time/date/dates';

/** The wall date in `data-datekey`, which is ((year − 1970) << 9) | (month << 5) | day; null for anything else. */
export function dateOfKey(key: string | null): IsoDate | null {
  if (key === null || !/^\d+$/.test(key)) return null;
  const n = Number(key);
  return isoDate(1970 + (n >> 9), (n >> 5) & 15, n & 31);
}

/**
 * The days of the elements under `root`, each once and in order. While weeks slide past, the old week is still on the
 * page: days outside the grid's own range count only if there are no others.
 */
export function drawnDays(root: Element, selector = '[data-datekey]'): IsoDate[] {
  const keys = new Set([...root.querySelectorAll(selector)].map((each) => each.getAttribute('data-datekey')));
  const all = [...keys].map(dateOfKey).filter((date) => date !== null);
  const range = gridRange(root);
  const inside = all.filter((date) => range && date >= range.from && date <= range.to);
  return (inside.length > 0 ? inside : all).sort();
}

/** First and last day that the grid's own attributes name, both included; null if it has none. */
export function gridRange(root: Element): DateRange | null {
  const grid = root.matches('[data-start-date-key]') ? root : root.querySelector('[data-start-date-key]');
  const from = dateOfKey(grid?.getAttribute('data-start-date-key') ?? null);
  const to = dateOfKey(grid?.getAttribute('data-end-date-key') ?? null);
  return from && to && from <= to ? { from, to } : null;
}
