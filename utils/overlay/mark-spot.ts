import type { Box } from './grid';
import { BAR_WIDTH, TARGET } from './mark';

/** px. A mark behind the words of a schedule's row. */
const MARK = { width: 8, height: 16, gap: 10 };
/** A row so wide has nothing but air behind its words. */
const ROW = 360;
const GAP = 2;

/** Where the mark of a block without hours stands, what of it can be pressed, and where its minutes are printed. */
export interface BlockSpot {
  readonly bar: Box;
  readonly target: Box;
  readonly minutes: Box | null;
}

/**
 * The mark of a month or schedule block: behind the words of a row, else on its inner right edge; its minutes beside it
 * where there is room for them.
 * @param text the box of what the block prints; null when nothing could be measured. @param words the minutes, in px.
 */
export function markSpot(block: Box, text: Box | null, words: number): BlockSpot {
  const right = block.left + block.width;
  const end = text ? text.left + text.width : right;
  const full = MARK.gap + MARK.width + GAP + words;
  if (text && block.width >= ROW && right - end >= full) {
    const bar = {
      left: end + MARK.gap,
      top: block.top + (block.height - MARK.height) / 2,
      width: MARK.width,
      height: MARK.height,
    };
    const minutes = { ...bar, left: bar.left + bar.width + GAP, width: words };
    return { bar, target: around(bar.left - GAP, minutes.left + words, block), minutes };
  }
  const bar = { left: right - BAR_WIDTH, top: block.top, width: BAR_WIDTH, height: block.height };
  const left = bar.left - GAP - words;
  const minutes = text && left > end + GAP ? { left, top: block.top, width: words, height: block.height } : null;
  return { bar, target: around(Math.max(block.left, right - TARGET), right, block), minutes };
}

/** A target as high as it should be, where the rows leave nearly that much room. */
function around(left: number, right: number, { top, height }: Box): Box {
  const more = height >= TARGET - 4 ? Math.max(0, TARGET - height) : 0;
  return { left, top: top - more / 2, width: right - left, height: height + more };
}
