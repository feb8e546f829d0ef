import { clockMinutesOf, type TypedClock } from '../../../time/clock-marks';
import type { Minutes } from '../../../model/block';
import type { Column } from './columns';
import type { Matrix } from './matrix';

/** When a row is, roughly: enough to see rows run into each other. Its time column must hold a time. */
export function spanOf(row: Matrix[number], times: readonly Column[]): { start: Minutes; end: Minutes } {
  const span = row[times[0]!.x]!.time!.spans[0]!;
  const last = times[1] ? row[times[1].x]!.time?.spans[0] : undefined;
  const start = minutesOf(span.from ?? span.to!);
  const end = last ? (last.to ?? last.from) : span.to;
  return { start, end: end ? minutesOf(end) : start + 1 };
}

/** Without am or pm as a school's day goes: 1:00 to 6:29 are after noon. */
function minutesOf(clock: TypedClock): Minutes {
  const typed = clockMinutesOf(clock);
  if (clock.half !== null) return (typed % 720) + (clock.half === 'pm' ? 720 : 0);
  return typed < 390 ? typed + 720 : typed;
}
