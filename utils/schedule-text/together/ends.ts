import { type Block, meet, type Minutes } from '../../model/block';

/** Longest stretch to the next row that can be a block's; after that its end is unknown. */
const LONGEST_TO_NEXT_MIN: Minutes = 180;
/** Rows before and after one that are looked at, so that a long list costs no more than its length. */
const NEAR = 150;

/**
 * A start alone ends where the next row of such a day begins, when that is near. A bell is no block: nothing ends it
 * where the row beside it runs from the same minute, or another on around it. A row elsewhere that runs from the same
 * minute tells its end. Nor is a row's end known where rows without a time (`openEnded`) stand under it.
 */
export function withEnds(blocks: readonly Block[], openEnded: ReadonlySet<Block>): Block[] {
  const starts = [...blocks].sort((a, b) => a.start - b.start);
  const placeOf = new Map(starts.map((block, i) => [block, i]));
  return blocks.map((block, i) => {
    if (block.end !== null || openEnded.has(block)) return block;
    const at = placeOf.get(block)!;
    const near = starts.slice(Math.max(0, at - NEAR), at + NEAR);
    const beside = near.filter((other) => other !== block && meet(block, other));
    const follows = beside.find((other) => other.start > block.start)?.start ?? null;
    const whole = beside.filter(({ end, timing }) => end !== null && timing === 'stated');
    const same = whole.find(({ start }) => start === block.start) ?? null;
    const apart = same === null ? Infinity : i - blocks.indexOf(same);
    // Of "8:25–9:40 Reading", "8:25 Lesson", "8:40 Books" the second row is the first one's first part.
    const isPart = apart === 1 && follows !== null && follows < same!.end!;
    const isBell =
      (Math.abs(apart) <= 1 && !isPart) || whole.some(({ start, end }) => start < block.start && end === follows);
    const next = isPart ? follows : (same?.end ?? follows);
    if (next === null || isBell || next - block.start > LONGEST_TO_NEXT_MIN) return block;
    return { ...block, end: next, timing: 'implied' };
  });
}
