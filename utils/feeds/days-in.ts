import type { Block, IsoDate } from '../model/block';
import { addDays, DAY_MIN, weekdayOf } from '../time/date/dates';
import type { Slices } from '../time/slices';

/**
 * Every school day of a stretch with its blocks, also a day without any, since that is news as well. Other days come
 * only if they have blocks. A block with a time stands on the day it starts, an all-day block on each day it covers.
 */
export function* daysIn(
  blocks: readonly Block[],
  { from, to }: { from: IsoDate; to: IsoDate },
): Slices<Map<IsoDate, readonly Block[]>> {
  const days = new Map<IsoDate, Block[]>();
  for (let date = from; date <= to; date = addDays(date, 1)) days.set(date, []);
  yield null;
  for (const block of blocks) {
    if (block.date === null) continue;
    const length = block.allDay ? Math.max(1, Math.ceil((block.end ?? DAY_MIN) / DAY_MIN)) : 1;
    for (let day = 0, date = block.date; day < length && date <= to; day++, date = addDays(date, 1))
      days.get(date)?.push(block);
    yield null;
  }
  for (const [date, own] of days) {
    const weekday = weekdayOf(date);
    if (own.length === 0 && (weekday === 'sat' || weekday === 'sun')) days.delete(date);
  }
  return days;
}
