import type { Box } from './grid';

/** px. A bar on the edge of a month's block, and a mark behind the words of a schedule's row. */
const BAR = { width: 4, gap: 2 };
const MARK = { width: 8, height: 16, gap: 10 };
/** A row so wide has nothing but air behind its words. */
const ROW = 360;
const ENOUGH = 48;

/**
 * Where the mark of a month or schedule block stands: behind the words of a row, else on the right edge, never on words.
 * @param words the box of what the block prints; null when nothing could be measured.
 */
export function markSpot(block: Box, words: Box | null): Box {
  const right = block.left + block.width;
  const free = words ? right - words.left - words.width : 0;
  if (block.width < ROW || free < ENOUGH) {
    const inside = free >= BAR.width + 2 * BAR.gap;
    return {
      left: inside ? right - BAR.gap - BAR.width : right - 1,
      top: block.top + 1,
      width: BAR.width,
      height: Math.max(block.height - 2, BAR.width),
    };
  }
  return {
    left: right - free + MARK.gap,
    top: block.top + (block.height - MARK.height) / 2,
    width: MARK.width,
    height: MARK.height,
  };
}

/** Has the mark room for words beside it? */
export function isRoomy(mark: Box): boolean {
  return mark.width >= MARK.width;
}
