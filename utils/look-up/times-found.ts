import type { IsoDate, Minutes } from '../model/block';
import type { ClassroomDay } from './classroom-day';

/** How many push-in times some days have, and the first of them; null where there is none. */
export interface TimesFound {
  readonly count: number;
  readonly next: { readonly date: IsoDate; readonly start: Minutes } | null;
}

/** What is not over yet; `minutes` is the wall clock of `date`. */
export function timesFound(
  days: readonly ClassroomDay[],
  now: { readonly date: IsoDate; readonly minutes: Minutes },
): TimesFound {
  const found = days
    .filter(({ kind }) => kind?.kind !== 'no-school')
    .flatMap(({ date, rows }) => rows.flatMap(({ windows }) => windows.map(({ start, end }) => ({ date, start, end }))))
    .filter(({ date, end }) => date > now.date || (date === now.date && end > now.minutes))
    .sort((a, b) => (a.date === b.date ? a.start - b.start : a.date < b.date ? -1 : 1));
  const [first] = found;
  return { count: found.length, next: first ? { date: first.date, start: first.start } : null };
}
