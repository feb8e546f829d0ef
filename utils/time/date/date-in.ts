import type { IsoDate } from '../../model/block';
import type { Weekday } from '../../model/vocabulary';
import { daysBetween, isoDate, weekdayOf } from './dates';
import { weekdaysOf } from './weekday-text';

/** A date as the head of a column prints it: "Mon 9/14", "September 14, 2026", "2026-09-14". */
export interface TypedDate {
  /** Null where it isn't printed. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const WEEKDAY_WORD = String.raw`(?:([a-záé]{2,9})\.?,? *)?`;
const FORMS: readonly (readonly [
  RegExp,
  (found: readonly string[]) => readonly [string, string, string | undefined],
])[] = [
  [new RegExp(String.raw`^${WEEKDAY_WORD}(20\d\d)-(\d\d)-(\d\d)$`, 'i'), ([, , y, m, d]) => [m!, d!, y]],
  [
    new RegExp(String.raw`^${WEEKDAY_WORD}(\d{1,2})[/.](\d{1,2})(?:[/.]((?:20)?\d\d))?$`, 'i'),
    ([, , m, d, y]) => [m!, d!, y],
  ],
  [
    new RegExp(String.raw`^${WEEKDAY_WORD}${MONTH} (\d{1,2})(?:st|nd|rd|th)?(?:,? (20\d\d))?$`, 'i'),
    ([, , m, d, y]) => [m!, d!, y],
  ],
  [
    new RegExp(String.raw`^${WEEKDAY_WORD}(\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (20\d\d))?$`, 'i'),
    ([, , d, m, y]) => [m!, d!, y],
  ],
];

/** The date a text is when it is nothing else; a number like "9/14" needs its weekday or year beside it. */
export function dateIn(text: string): TypedDate | null {
  if (!/\d/.test(text) || text.length > 40) return null;
  for (const [form, parts] of FORMS) {
    const found = form.exec(text.trim());
    if (!found) continue;
    const weekday = found[1] === undefined ? null : (weekdaysOf(found[1])?.[0] ?? null);
    if (found[1] !== undefined && weekday === null) return null;
    const [m, d, y] = parts(found);
    const month = /\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
    const year = y === undefined ? null : Number(y.length === 2 ? `20${y}` : y);
    if (/^\d/.test(m) && weekday === null && year === null) return null;
    return isoDate(year ?? 2024, month, Number(d)) === null ? null : { year, month, day: Number(d), weekday };
  }
  return null;
}

/** The date meant: where no year is printed, the one nearest to `today` on which its weekday falls; null when none does. */
export function dateMeant({ year, month, day, weekday }: TypedDate, today: IsoDate): IsoDate | null {
  const now = Number(today.slice(0, 4));
  const dates = (year === null ? [now - 1, now, now + 1] : [year])
    .map((one) => isoDate(one, month, day))
    .filter((date) => date !== null)
    .filter((date) => weekday === null || weekdayOf(date) === weekday);
  const [nearest] = dates.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return nearest ?? null;
}
