import type { Minutes } from '../model/block';
import type { ClassifiedBlock, LearnedBlock, Segment } from '../model/window';
import { message } from '../words/say/message';
import { learnedStart } from './learned-start';

/**
 * Visits leave at least this much of a work part that was longer. They move it and make it doubtful, but never take it
 * away.
 */
const LEAST_WORK: Minutes = 25;

/**
 * The parts of a block, with work starting when visits have shown it to start. Only lessons and work have such a start.
 * A minute that the therapist told herself stands, whatever was seen since.
 */
export function afterVisits(
  usually: readonly Segment[],
  block: ClassifiedBlock,
  end: Minutes,
  { seen, workStart }: Pick<LearnedBlock, 'seen' | 'workStart'>,
): Segment[] {
  const still = block.mode === 'routine' || block.mode === 'special' || block.mode === 'blocked';
  if (seen.length === 0 || workStart !== null || still) return [...usually];
  const length = end - block.start;
  const work = usually.find((segment) => segment.kind === 'work');
  const learned = learnedStart(work ? work.start - block.start : length, seen, block.date);
  if (learned.is === 'usual') return [...usually];
  if (learned.is === 'doubted')
    return usually.map((segment) => (segment.kind === 'work' ? doubted(segment, segment.start) : segment));

  const shown = block.start + Math.min(Math.max(learned.start, 0), length);
  const latest = work ? Math.max(work.start, work.end - LEAST_WORK) : end;
  const from = Math.min(shown, latest);
  const share = usually.find((segment) => segment.kind === 'share' && segment.start >= from);
  const reason = message('segment_seen_often', { time: from });
  const span = { start: from, end: share?.start ?? end };
  const part: Segment = { kind: 'work', ...span, certainty: 'learned', reason, startBy: 'visits' };
  const lesson = message('segment_seen_lesson', seen.length);
  const parts: Segment[] = [
    { kind: 'lesson', start: block.start, end: from, certainty: 'learned', reason: lesson },
    shown > from ? doubted(part, shown) : part,
    ...(share ? [share] : []),
  ];
  return parts.filter((segment) => segment.end > segment.start);
}

function doubted(work: Segment, time: Minutes): Segment {
  return { ...work, certainty: 'typical', reason: message('segment_seen_doubt', { time }), startBy: 'doubted' };
}
