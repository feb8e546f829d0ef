import type { Box } from './grid';

/** From and to, in px from the left or from the top. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** px. What lies so little over another thing only touches it. */
const TOUCH = 1;

/**
 * What of a box can be seen across all of its rows between `rows`: the rightmost run at least `enough` px wide, else the
 * widest. Null where something lies over all of it.
 * @param above what the page paints over it.
 */
export function seenPart(box: Box, rows: Run, above: readonly Box[], enough: number): Run | null {
  const right = box.left + box.width;
  const over = above.filter(({ top, height }) => top < rows.to - TOUCH && top + height > rows.from + TOUCH);
  const free: Run[] = [];
  let from = box.left;
  for (const { left, width } of over.toSorted((a, b) => a.left - b.left)) {
    if (left > from) free.push({ from, to: Math.min(left, right) });
    from = Math.max(from, left + width);
  }
  if (from < right) free.push({ from, to: right });
  const real = free.filter((run) => run.to - run.from > TOUCH && run.from < right);
  const wide = real.findLast((run) => run.to - run.from >= enough);
  return wide ?? real.reduce<Run | null>((best, run) => (best && width(best) >= width(run) ? best : run), null);
}

function width({ from, to }: Run): number {
  return to - from;
}

/** `rows` made as tall as `within` allows before something in `above` that meets `across` begins. */
export function seenRows(rows: Run, within: Run, across: Run, above: readonly Box[]): Run {
  let { from, to } = within;
  for (const { left, width: wide, top, height } of above) {
    if (left >= across.to - TOUCH || left + wide <= across.from + TOUCH) continue;
    if (top + height <= rows.from + TOUCH) from = Math.max(from, top + height);
    else if (top >= rows.to - TOUCH) to = Math.min(to, top);
  }
  return { from: Math.min(from, rows.from), to: Math.max(to, rows.to) };
}
