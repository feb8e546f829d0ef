import type { Minutes } from '../model/block';
import type { DayRow } from './classroom-day';

/** A day cut at one moment: what is over, what runs, what comes first after that, and what is left. */
export interface NowNextRest {
  readonly over: readonly DayRow[];
  readonly now: readonly DayRow[];
  readonly next: DayRow | null;
  readonly rest: readonly DayRow[];
}

/** How long a block without a printed end is thought to run when nothing follows it. */
const LONGEST_OPEN_BLOCK: Minutes = 60;

/** @param rows in time order. @param minutes the wall clock, in minutes after midnight. */
export function nowNextRest(rows: readonly DayRow[], minutes: Minutes): NowNextRest {
  const endOf = (row: DayRow) =>
    row.block.end ??
    Math.min(
      row.block.start + LONGEST_OPEN_BLOCK,
      ...rows.map((other) => other.block.start).filter((start) => start > row.block.start),
    );
  const started = rows.filter((row) => row.block.start <= minutes);
  const [next = null, ...rest] = rows.filter((row) => row.block.start > minutes);
  return {
    over: started.filter((row) => endOf(row) <= minutes),
    now: started.filter((row) => endOf(row) > minutes),
    next,
    rest,
  };
}
