import type { Minutes } from '../model/block';
import type { Saw } from '../model/classroom';
import type { ClassifiedBlock, Segment } from '../model/window';
import { message } from '../words/message';
import { learnedStart } from './learned-start';

/** The parts of a block with the start of its work where visits have shown it. Only lessons and work have one. */
export function afterVisits(
  usually: readonly Segment[],
  block: ClassifiedBlock,
  end: Minutes,
  seen: readonly Saw[],
): Segment[] {
  if (seen.length === 0 || block.mode === 'routine' || block.mode === 'special' || block.mode === 'blocked')
    return [...usually];
  const length = end - block.start;
  const work = usually.find((segment) => segment.kind === 'work');
  const { start, outweighs } = learnedStart(work ? work.start - block.start : length, seen, block.date);
  const from = block.start + Math.min(Math.max(start, 0), length);
  const share = usually.find((segment) => segment.kind === 'share' && segment.start >= from);
  const until = share?.start ?? end;
  const visits = seen.length;
  const parts: Segment[] = [
    {
      kind: 'lesson',
      start: block.start,
      end: from,
      certainty: 'learned',
      reason: message('segment_seen_lesson', visits),
    },
    {
      kind: 'work',
      start: from,
      end: until,
      certainty: 'learned',
      reason: message(outweighs ? 'segment_seen_often' : 'segment_seen_once', { time: from }),
    },
    ...(share ? [share] : []),
  ];
  return parts.filter((segment) => segment.end > segment.start);
}
