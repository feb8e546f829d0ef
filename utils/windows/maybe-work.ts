import type { ClassifiedBlock } from '../model/window';

/*
 * Where a block reads as one thing and may still be another. The limits were chosen on the schedules learned from, by what
 * a visit in vain costs against a visit missed; docs/how-right.md tells the exchange.
 */

/** From this chance on that students work, a block read as something else is worth asking about. */
const WORTH_ASKING = 0.05;
/** From this chance on that they listen, or nobody may come, a block read as work is not worth the way. */
const LECTURE = 0.25;

const WORKS = new Set<ClassifiedBlock['mode']>(['work', 'workshop', 'mixed']);

/** Whether a block's own mode has work in it. */
export const hasWork = ({ mode }: ClassifiedBlock) => WORKS.has(mode);

const isGuess = ({ sureness }: ClassifiedBlock) => sureness === 'likely' || sureness === 'unknown';

/** A guess that reads as a lecture after all. */
export const isLecture = (block: ClassifiedBlock) => isGuess(block) && (block.listens ?? 0) >= LECTURE;

/** A guess that is no work, or that nobody knows, in which students may well work: a window there says "ask". */
export const mayBeWork = (block: ClassifiedBlock) =>
  isGuess(block) &&
  block.mode !== 'blocked' &&
  (block.sureness === 'unknown' || !hasWork(block)) &&
  (block.work ?? 0) >= WORTH_ASKING &&
  !isLecture(block);
