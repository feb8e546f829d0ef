import type { Size } from './card-spot';
import type { Box } from './grid';
import { BAR_WIDTH, TARGET } from './mark';

/** px. The mark itself, and what it keeps from words and edges. */
const MARK = { width: 8, height: 16 };
const GAP = 8;
const SMALL_GAP = 4;

/** Where a row's mark stands, what of it can be pressed, and where its minutes have room. */
export interface RowSpot {
  readonly bar: Box;
  readonly target: Box;
  readonly minutes: Box | null;
}

/** What a mark is put beside. All boxes share an origin. */
export interface RowRoom {
  /** The row or cell. */
  readonly row: Box;
  /** What it prints; null when nothing could be measured. */
  readonly words: Box | null;
  /** It stands among the cells of other days: what is not inside it is another lesson's. */
  readonly isCell: boolean;
  /** What must not be covered. */
  readonly taken: readonly Box[];
  /** What can be seen; only its sides count. */
  readonly within: Pick<Box, 'left' | 'width'>;
}

/**
 * A free place beside a row of a page for its mark: behind the row's words, right of the row, left of it; with its minutes
 * where there is room for them, else alone. A cell has its mark inside, on its right edge if nowhere else. Null where each
 * place would cover something.
 * @param label size of the minutes.
 */
export function besideRow({ row, words, isCell, taken, within }: RowRoom, label: Size): RowSpot | null {
  const right = row.left + row.width;
  const height = Math.max(MARK.height, label.height);
  const full = MARK.width + SMALL_GAP + label.width;
  const behind = words ? words.left + words.width : right;
  const near = taken.filter(
    (box) => box.top < row.top + row.height + height && row.top - height < box.top + box.height,
  );
  // Level with the words: those of a high cell stand at its top.
  const line = words && isWithin(words, row) ? words : row;
  const middle = line.top + line.height / 2;
  const top = middle - MARK.height / 2;
  const spot = (left: number, width: number): RowSpot => {
    const bar = { left, top, ...MARK };
    const minutes = {
      left: left + MARK.width + SMALL_GAP,
      top: middle - label.height / 2,
      ...label,
    };
    return { bar, target: targetOf(bar, width, row, isCell), minutes: width === full ? minutes : null };
  };
  const inside: readonly Try[] = [
    [behind + GAP, full, right],
    [behind + SMALL_GAP, MARK.width, right],
  ];
  const outside: readonly Try[] = [
    [right + GAP, full, Infinity],
    [row.left - GAP - full, full, row.left],
    [right + SMALL_GAP, MARK.width, Infinity],
    [row.left - SMALL_GAP - MARK.width, MARK.width, row.left],
  ];
  for (const [left, width, end] of isCell ? inside : [inside[0]!, ...outside, inside[1]!]) {
    const space = { left, top: middle - height / 2, width, height };
    const seen = left >= within.left && left + width <= within.left + within.width;
    if (seen && left + width <= end && !near.some((box) => meet(box, space))) return spot(left, width);
  }
  if (!isCell) return null;
  const edge = { left: right - BAR_WIDTH, top: row.top + 1, width: BAR_WIDTH, height: row.height - 2 };
  return { bar: edge, target: targetOf(edge, BAR_WIDTH, row, true), minutes: null };
}

type Try = readonly [left: number, width: number, end: number];

/** At least as wide as a target should be; in a cell never beyond it. */
function targetOf(bar: Box, width: number, row: Box, isCell: boolean): Box {
  const more = Math.max(0, TARGET - width) / 2;
  const from = bar.left - more;
  const to = bar.left + width + more;
  const end = row.left + row.width;
  const left = isCell ? Math.max(row.left, Math.min(from, end - TARGET)) : from;
  const right = isCell ? Math.min(Math.max(to, left + TARGET), end) : to;
  const height = Math.max(row.height, MARK.height);
  return { left, top: row.top + (row.height - height) / 2, width: right - left, height };
}

function isWithin(inner: Box, outer: Box): boolean {
  return inner.top >= outer.top - 1 && inner.top + inner.height <= outer.top + outer.height + 1;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
