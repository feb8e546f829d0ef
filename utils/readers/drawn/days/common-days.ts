import type { Reading } from '../../../model/reading';

type Days = Reading['shown'];

/** The days that both show. A block may be said to be missing only on these. Null if there are none. */
export function commonDays(a: Days, b: Days): Days {
  if (a === null || b === null) return null;
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}
