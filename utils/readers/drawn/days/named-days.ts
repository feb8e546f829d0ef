import type { IsoDate } from '../../../model/block';
import { DateParts, type DateRange } from '../../../time/date/date-parts';
import { dateTokens } from '../../../time/date/date-tokens';
import type { DateWords } from '../../../time/date/date-words';
import { addDays } from '../../../time/date/dates';
import { wallClock } from '../../../time/now';
import { plainText } from '../../../time/plain-text';
import type { Page } from '../../reader';

/** "Monday, January 26", "Jan 26, 2026 – Jan 30, 2026": the days a text names, its year the nearest to `near`. */
export function rangeIn(text: string, words: DateWords, near: IsoDate | null): DateRange | null {
  const parts = new DateParts();
  for (const token of dateTokens(plainText(text), words)) if (token.kind !== 'clock') parts.add(token);
  return parts.range(near);
}

const DAYS_OFF: readonly (readonly [RegExp, number])[] = [
  [/\b(?:today|hoy)\b/i, 0],
  [/\b(?:tomorrow|mañana)\b/i, 1],
  [/\b(?:yesterday|ayer)\b/i, -1],
];

/** The day of "Tomorrow" or "Today, January 26". A named date counts before such a word. */
export function dayIn(text: string, words: DateWords, today: IsoDate, near: IsoDate): IsoDate | null {
  const named = rangeIn(text, words, near)?.from;
  const off = DAYS_OFF.find(([pattern]) => pattern.test(text))?.[1];
  return named ?? (off === undefined ? null : addDays(today, off));
}

export function todayOf({ now, zone }: Page): IsoDate {
  return wallClock(now, zone).date;
}
