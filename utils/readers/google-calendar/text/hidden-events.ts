import { warning, type ReadingWarning } from '../../../model/warning';
import type { CopiedCell } from '../copy';

/** Month cells and the all-day strip hide events behind "2 more": one warning for each such day. */
export function hiddenEvents(cells: readonly CopiedCell[]): ReadingWarning[] {
  return cells.flatMap(({ heading, events, date }) => {
    // "4 events, …"; a day without any may begin with its date ("10月 8日").
    const all = Number(/^\s*(\d+) \p{L}/u.exec(heading)?.[1] ?? 0);
    return events < all ? [warning('more-events', { shown: events, all }, date)] : [];
  });
}
