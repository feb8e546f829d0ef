import type { IsoDate } from '../../model/block';
import { isoDate } from '../../time/date/dates';

const NUMBERS = /^\s*(?:\p{L}{2,9}\.?,?\s+)?(\d{1,4})([-/.])\s?(\d{1,2})\2\s?(\d{2,4})(?![\d:])/u;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED =
  /^\s*(?:\p{L}{3,9}\.?,?\s+)?(?:(\p{L}{3,9})\.?\s+(\d{1,2})|(\d{1,2})\.?\s+(\p{L}{3,9})\.?),?\s+(\d{4})(?!\d)/u;

/**
 * The dates with which the cells of a column begin; null for a cell without one. Whether the day or the month comes
 * first is decided once for the whole column: by a number over 12, otherwise by the dots between numbers, otherwise by
 * `dayFirst`.
 */
export function columnDates(cells: readonly string[], dayFirst: boolean): (IsoDate | null)[] {
  const found = cells.map((cell) => NUMBERS.exec(cell));
  const isDay = (part: 1 | 3) => found.some((parts) => parts && parts[1]!.length < 3 && Number(parts[part]) > 12);
  const hasDots = found.some((parts) => parts?.[2] === '.');
  const first = isDay(1) || (!isDay(3) && (hasDots || dayFirst));
  return cells.map((cell, i) => {
    const parts = found[i];
    if (!parts) return namedDate(cell);
    const [, a, , b, c] = parts.map(Number) as [number, number, number, number, number];
    if (parts[1]!.length === 4) return isoDate(a, b, c);
    return parts[1]!.length === 3 ? null : isoDate(c < 100 ? 2000 + c : c, first ? b : a, first ? a : b);
  });
}

/** A date with a month's name: "Sep 14, 2026", "14 September 2026". */
function namedDate(cell: string): IsoDate | null {
  const [, before, day, dayBefore, after, year] = NAMED.exec(cell) ?? [];
  const month = MONTHS.indexOf((before ?? after ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : isoDate(Number(year), month, Number(day ?? dayBefore));
}
