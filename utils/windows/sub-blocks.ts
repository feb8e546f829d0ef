import type { Minutes } from '../model/block';
import type { ClassifiedBlock, Segment } from '../model/window';
import type { StatedPart } from './note-parts';
import { partKind } from './part-words';
import { alwaysWith, endOf, happens } from './same-day';
import { LONGEST_LESSON_MIN } from './typical-minutes';

/** Is block `inner` a part of block `outer`: within its time, shorter, and on whenever `outer` is? */
export function isWithin(blocks: readonly ClassifiedBlock[], inner: number, outer: number): boolean {
  const a = blocks[inner]!;
  const b = blocks[outer]!;
  if (inner === outer || !happens(a) || !happens(b) || a.start < b.start || !alwaysWith(a, b)) return false;
  const end = endOf(blocks, outer);
  const ends = endOf(blocks, inner) ?? end;
  // An event that is a whole morning or school day holds blocks, but they are not its parts.
  return (
    end !== null &&
    ends !== null &&
    end - b.start <= LONGEST_LESSON_MIN &&
    ends <= end &&
    ends - a.start < end - b.start
  );
}

/** Is it a lesson, which has parts of its own? Lunch with a story in it, or a special, has none. */
function isLesson(block: ClassifiedBlock): boolean {
  if (block.sureness === 'unknown') return false;
  return block.mode === 'work' || block.mode === 'workshop' || block.mode === 'mixed' || block.mode === 'whole-group';
}

/** The lessons of which a block is a part. */
export function parentsOf(blocks: readonly ClassifiedBlock[], index: number): ClassifiedBlock[] {
  return blocks.filter((block, outer) => isLesson(block) && isWithin(blocks, index, outer));
}

/** What a nested block says about its parent at that time; null if it says nothing. */
function kindOf(block: ClassifiedBlock): Segment['kind'] | null {
  const named = partKind(block.title);
  if (named === 'share' || block.sureness === 'unknown') return named;
  switch (block.mode) {
    case 'work':
    case 'workshop':
      return 'work';
    case 'whole-group':
      return 'lesson';
    case 'routine':
      return 'routine';
    case 'mixed':
      return named;
    default:
      return 'idle';
  }
}

/** The parts that other blocks of the page state for a block ending at `end`, in order and not overlapping. */
export function subBlocks(blocks: readonly ClassifiedBlock[], index: number, end: Minutes): StatedPart[] {
  const parts: StatedPart[] = [];
  let at = blocks[index]!.start;
  const inner = blocks
    .flatMap((block, i) => (isWithin(blocks, i, index) ? [{ block, i, kind: kindOf(block) }] : []))
    .sort((a, b) => a.block.start - b.block.start || a.i - b.i);
  for (const { block, i, kind } of inner) {
    const start = Math.max(at, block.start);
    const until = Math.min(endOf(blocks, i) ?? end, end);
    if (kind === null || until <= start) continue;
    parts.push({ kind, start, end: until });
    at = until;
  }
  return parts;
}
