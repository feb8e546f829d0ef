import { meet, type Block, type Minutes } from '../model/block';
import { personStatus } from '../words/lists/person-status';
import { LONGEST_IMPLIED_MIN } from './typical-minutes';

/** Is `a` on whenever `b` is on? */
export function alwaysWith(a: Block, b: Block): boolean {
  if (a.date !== b.date) return false;
  if (a.days && !(b.days ?? []).every((day) => a.days?.includes(day))) return false;
  if (a.days && !b.days) return false;
  return a.rotation === null || a.rotation === b.rotation;
}

/** Is the block something that happens in the room at a time of day? */
export function happens(block: Block): boolean {
  if (block.allDay || block.declined || block.task || block.calledOff) return false;
  // In a calendar such a title says where its owner is; a schedule without dates may call a lesson so.
  return block.date === null || personStatus(block.title) === null;
}

/** When a block ends: as printed, else when the next block of its day begins, if that is soon; null if nobody knows. */
export function endOf(blocks: readonly Block[], index: number): Minutes | null {
  const block = blocks[index]!;
  if (block.end !== null) return block.end > block.start ? block.end : null;
  let next = Infinity;
  for (const other of blocks)
    if (other.start > block.start && other.start < next && happens(other) && meet(block, other)) next = other.start;
  return next - block.start <= LONGEST_IMPLIED_MIN ? next : null;
}
