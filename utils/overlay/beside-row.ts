import type { Box } from './grid';
import type { Size } from './label-spot';

/** px. The mark itself, and what it keeps from words and edges. */
const MARK = { width: 8, height: 16 };
const GAP = 8;
const SMALL_GAP = 4;

/** Where a row's mark stands, and whether its minutes have room behind it. */
export interface RowSpot {
  readonly box: Box;
  readonly roomy: boolean;
}

/**
 * A free place beside a row of a page for its mark: behind the row's words, right of the row, left of it; with its minutes
 * where there is room for them, else alone. Null where each place would cover something. All boxes share an origin.
 * @param words box of what the row prints. @param label size of the minutes. @param taken what must not be covered.
 * @param within what can be seen; only its sides count.
 */
export function besideRow(
  row: Box,
  words: Box | null,
  label: Size,
  taken: readonly Box[],
  within: Pick<Box, 'left' | 'width'>,
): RowSpot | null {
  const right = row.left + row.width;
  const height = Math.max(MARK.height, label.height);
  const full = MARK.width + GAP + label.width;
  const behind = words ? words.left + words.width : right;
  const near = taken.filter(
    (box) => box.top < row.top + row.height + height && row.top - height < box.top + box.height,
  );
  const tries: readonly (readonly [left: number, width: number, end: number])[] = [
    [behind + GAP, full, right],
    [right + GAP, full, Infinity],
    [row.left - GAP - full, full, row.left],
    [right + SMALL_GAP, MARK.width, Infinity],
    [row.left - SMALL_GAP - MARK.width, MARK.width, row.left],
    [behind + SMALL_GAP, MARK.width, right],
  ];
  for (const [left, width, end] of tries) {
    const space = { left, top: row.top + (row.height - height) / 2, width, height };
    const seen = left >= within.left && left + width <= within.left + within.width;
    if (!seen || left + width > end || near.some((box) => meet(box, space))) continue;
    const top = row.top + (row.height - MARK.height) / 2;
    return { box: { left, top, ...MARK }, roomy: width === full };
  }
  return null;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
