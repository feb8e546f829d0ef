import type { Minutes } from '../model/block';
import type { Message } from '../model/message';
import type { Certainty, Grade } from '../model/vocabulary';
import type { ClassifiedBlock, Segment } from '../model/window';
import { message } from '../words/say/message';
import { doingWord } from './doing-word';
import { hasWork, mayBeWork } from './maybe-work';
import { typicalMinutes, type Shape } from './typical-minutes';

const MINI_LESSON = /\bmini[- ]?(?:lesson|lecci[oó]n)/i;

const DAILY_5 = /\bdaily[ -]?(?:5|five)\b|\bcafe\b/i;

/** A note that names a mini lesson tells how the block runs, though not the minutes. So does the name of a model. */
function shapeOf({ mode, title, note }: ClassifiedBlock): Shape {
  if (mode === 'mixed' && MINI_LESSON.test(note ?? '')) return 'workshop';
  return mode === 'work' && DAILY_5.test(title) ? 'daily-5' : mode;
}

/** Lesson, work and share of a block with a work part, which begins `workStart` minutes after the block's start. */
function lessonWorkShare(
  start: Minutes,
  end: Minutes,
  workStart: Minutes,
  share: Minutes,
  certainty: Certainty,
  reasons: { lesson: Message; work: Message },
): Segment[] {
  const from = Math.min(start + workStart, end);
  const until = Math.max(from, end - share);
  const segments: Segment[] = [
    { kind: 'lesson', start, end: from, certainty, reason: reasons.lesson },
    { kind: 'work', start: from, end: until, certainty, reason: reasons.work },
    { kind: 'share', start: until, end, certainty, reason: message('segment_share_typical') },
  ];
  return segments.filter((segment) => segment.end > segment.start);
}

/**
 * How such a block usually runs, ending at `end`. `workStart` is the therapist's own minute and wins over the typical
 * one. `certainty` is `learned` if she corrected the block. A blocked block has no segments.
 */
export function typicalSegments(
  block: ClassifiedBlock,
  end: Minutes,
  grade: Grade | null,
  workStart: Minutes | null,
  certainty: Certainty,
): Segment[] {
  const { start, mode } = block;
  const whole = (kind: Segment['kind'], reason: Message): Segment[] => [{ kind, start, end, certainty, reason }];
  if (mode === 'blocked') return [];
  if (mode === 'special' && !mayBeWork(block)) return whole('idle', message('segment_special'));
  const shape = shapeOf(block);
  const share = typicalMinutes(shape, 'share', end - start, grade);
  if (workStart !== null)
    return lessonWorkShare(start, end, workStart, share, 'learned', {
      lesson: message('segment_learned_lesson'),
      work: message('segment_learned_work', { time: start + workStart }),
    }).map((part) => (part.kind === 'work' ? { ...part, startBy: 'told' as const } : part));
  if (mayBeWork(block) && !hasWork(block)) return whole('work', message('segment_maybe_work'));
  // An hour that a school names after its mascot is asked about, and may be worth asking for.
  if (block.sureness === 'unknown' && block.activity !== 'intervention' && !mayBeWork(block))
    return whole('idle', message('segment_unknown'));
  if (mode === 'routine') return whole('routine', message('segment_routine'));
  if (mode === 'whole-group') return whole('lesson', message('segment_whole_group'));
  const lesson = typicalMinutes(shape, 'lesson', end - start, grade);
  return lessonWorkShare(start, end, lesson, share, certainty, {
    lesson: shape === 'work' ? message('segment_directions_typical') : message('segment_lesson_typical', lesson),
    work: message('segment_work_typical', doingWord(block.activity)),
  });
}
