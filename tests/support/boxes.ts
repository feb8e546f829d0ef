import type { Box } from '../../utils/overlay/grid';

/** px. Things that are nearer to each other than this are at the same place. */
export const SAME = 0.01;

/** Do two boxes share more than an edge? */
export function meet(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width - SAME &&
    b.left < a.left + a.width - SAME &&
    a.top < b.top + b.height - SAME &&
    b.top < a.top + a.height - SAME
  );
}
