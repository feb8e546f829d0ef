import { schoolMinutes } from '../../../time/clock/clock';
import type { Minutes } from '../../../model/block';
import type { Column } from './columns';
import type { Matrix } from './matrix';

/** When a row is, roughly: enough to see rows run into each other. Its time column must hold a time. */
export function spanOf(row: Matrix[number], times: readonly Column[]): { start: Minutes; end: Minutes } {
  const span = row[times[0]!.x]!.time!.spans[0]!;
  const last = times[1] ? row[times[1].x]!.time?.spans[0] : undefined;
  const start = schoolMinutes(span.from ?? span.to!);
  const end = last ? (last.to ?? last.from) : span.to;
  return { start, end: end ? schoolMinutes(end) : start + 1 };
}
