import type { Block, IsoDate } from '../model/block';
import { AGES_MIN, LONGEST_BLOCK_MIN } from '../model/limits';
import { addDays, DAY_MIN, daysBetween } from './date/dates';

/**
 * An event that goes on for years ("Online until 2099"), cut to the days asked for and one beyond at either side: the rest
 * is read when those days come. Any other block is answered as it is.
 */
export function cutLongBlock<B extends Block>(block: B, within: { from: IsoDate; to: IsoDate } | null): B {
  const { date, start, end, allDay } = block;
  if (end === null || end <= LONGEST_BLOCK_MIN) return block;
  if (!allDay || date === null || within === null) return { ...block, end: Math.max(start, LONGEST_BLOCK_MIN) };
  const last = addDays(date, Math.ceil(Math.min(end, AGES_MIN) / DAY_MIN) - 1);
  const [before, after] = [addDays(within.from, -1), addDays(within.to, 1)];
  const first = date < before ? min(before, last) : date;
  const until = min(last, first > after ? first : after);
  return { ...block, date: first, end: Math.min(LONGEST_BLOCK_MIN, (daysBetween(first, until) + 1) * DAY_MIN) };
}

function min(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}
