import type { Minutes } from '../model/block';
import type { DayRow } from './classroom-day';

/** A day cut at one moment: what is over, what runs and what comes; and what a late start leaves in doubt. */
export interface NowAndThen {
  readonly over: readonly DayRow[];
  readonly now: readonly DayRow[];
  readonly then: readonly DayRow[];
  /** Lessons before school begins on a day of a late start. */
  readonly doubtful: readonly DayRow[];
}

/** How long a block without a printed end is thought to run when nothing follows it. */
const LONGEST_OPEN_BLOCK: Minutes = 60;

/**
 * @param rows in time order. @param minutes the wall clock, in minutes after midnight; null on another day: all is to come.
 * @param begins when school begins that day, where it begins late.
 */
export function nowAndThen(rows: readonly DayRow[], minutes: Minutes | null, begins: Minutes | null): NowAndThen {
  const endOf = (row: DayRow) =>
    row.block.end ??
    Math.min(
      row.block.start + LONGEST_OPEN_BLOCK,
      ...rows.map((other) => other.block.start).filter((start) => start > row.block.start),
    );
  const doubtful = rows.filter((row) => begins !== null && endOf(row) <= begins);
  const held = rows.filter((row) => !doubtful.includes(row));
  const at = minutes ?? -1;
  // A block that a late start cuts runs from the minute school begins.
  const startOf = (row: DayRow) => Math.max(row.block.start, begins ?? 0);
  return {
    over: held.filter((row) => endOf(row) <= at),
    now: held.filter((row) => startOf(row) <= at && endOf(row) > at),
    then: held.filter((row) => startOf(row) > at && endOf(row) > at),
    doubtful,
  };
}
