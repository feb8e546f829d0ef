import type { Box } from './grid';
import type { Run } from './seen-part';
import { TARGET } from './mark';

/** A push-in time whose event is too narrow for a mark of its own; its rows in px. */
export interface Narrow {
  readonly id: string;
  readonly rows: Run;
}

/** Several push-in times at the edge of their day. */
export interface SharedMark {
  /** Those that begin in it. */
  readonly ids: readonly string[];
  /** All that run in it. */
  readonly opens: readonly string[];
  readonly bar: Box;
  readonly target: Box;
}

/** px. Where the page leaves no gutter the bar is so wide. */
const LEAST_BAR = 6;
const WIDEST_BAR = 12;

/**
 * Narrow events share marks in the free gutter of their day: one for those that begin within `span` px of each other, or
 * too near for a target of their own, down to where the next begins, so that no two marks lie on each other.
 * @param edge the column's right edge. @param gutter px free there. @param taken targets of the marks inside events.
 */
export function sharedMarks(
  narrow: readonly Narrow[],
  edge: number,
  gutter: number,
  span: number,
  taken: readonly Box[],
): SharedMark[] {
  const sorted = narrow.toSorted((a, b) => a.rows.from - b.rows.from || a.rows.to - b.rows.to);
  const groups: { ids: string[]; from: number; to: number }[] = [];
  for (const { id, rows } of sorted) {
    const last = groups.at(-1);
    const isNear = last && rows.from - last.from < (rows.from < last.to ? span : TARGET);
    if (last && isNear) {
      last.ids.push(id);
      last.to = Math.max(last.to, rows.to);
    } else groups.push({ ids: [id], from: rows.from, to: rows.to });
  }
  const width = Math.min(Math.max(gutter - 2, LEAST_BAR), WIDEST_BAR);
  return groups.map(({ ids, from, to }, i) => {
    const next = groups[i + 1]?.from ?? Infinity;
    const bottom = Math.min(to, next);
    const bar = { left: edge - width - 1, top: from, width, height: bottom - from };
    const opens = sorted.filter(({ rows }) => rows.from < bottom && rows.to > from).map(({ id }) => id);
    return { ids, opens, bar, target: targetOf(bar, edge, Math.min(next, Math.max(bottom, from + TARGET)), taken) };
  });
}

/** As wide as it may be: a mark inside an event keeps its own px. */
function targetOf(bar: Box, edge: number, bottom: number, taken: readonly Box[]): Box {
  const beside = taken.filter((box) => box.top < bottom && box.top + box.height > bar.top && box.left < edge);
  const left = Math.min(bar.left, Math.max(edge - TARGET, ...beside.map((box) => box.left + box.width)));
  return { left, top: bar.top, width: edge - left, height: bottom - bar.top };
}
