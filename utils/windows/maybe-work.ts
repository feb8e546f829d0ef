import type { ClassifiedBlock } from '../model/window';

/*
 * Blocks that look like one thing and may be another. The limits were chosen on the schedules that PushIn learned from,
 * by what a visit in vain costs compared with a missed one; docs/how-right.md tells how.
 */

/** From this chance of work on, a block that was taken for something else is worth asking about. */
const WORTH_ASKING = 0.05;
/** From this chance of a lecture or a closed door on, a block that was taken for work is not worth the walk. */
const LECTURE = 0.25;

const WORKS = new Set<ClassifiedBlock['mode']>(['work', 'workshop', 'mixed']);

/** Does a block's own mode include work? */
export const hasWork = ({ mode }: ClassifiedBlock) => WORKS.has(mode);

const isGuess = ({ sureness }: ClassifiedBlock) => sureness === 'likely' || sureness === 'unknown';

/** Is the block a guess that is likely to be a lecture after all? */
export const isLecture = (block: ClassifiedBlock) => isGuess(block) && (block.listens ?? 0) >= LECTURE;

/**
 * Is the block a guess that is no work, or unknown, and may students well work in it? A window there says "ask first".
 */
export const mayBeWork = (block: ClassifiedBlock) =>
  isGuess(block) &&
  block.mode !== 'blocked' &&
  (block.sureness === 'unknown' || !hasWork(block)) &&
  (block.work ?? 0) >= WORTH_ASKING &&
  !isLecture(block);
