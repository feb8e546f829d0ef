import type { Minutes } from '../model/block';
import type { Message } from '../model/message';
import type { Rank } from '../model/vocabulary';
import type { ClassifiedBlock, Preferences, PushInWindow, Reason, Segment } from '../model/window';
import { message } from '../words/say/message';
import { fitMinutes } from './fit-minutes';
import { mainReason, shortTitle } from './main-reason';
import { caution } from './reason';
import { happens } from './same-day';
import { score } from './score';
import { joined, without, type Span, type Stretch } from './stretches';
import { LONGEST_LESSON_MIN } from './typical-minutes';
import { atMost, worth } from './worth';

/** What the day leaves of a block. */
export interface Limits {
  /** When the class is somewhere else, or may not be visited. */
  readonly closed: readonly Span[];
  /** The best rank that a window of that day can have, and why. */
  readonly cap: Rank;
  readonly reasons: readonly Message[];
  /** The OT's own events. */
  readonly busy: readonly Span[];
}

/** The block, with the time its class has to come and go: its parent's when it is part of one. */
export interface WindowInput {
  readonly block: ClassifiedBlock;
  readonly index: number;
  readonly segments: readonly Segment[];
  readonly outer: Span;
  readonly limits: Limits;
  readonly preferences: Preferences;
}

function tooLong(block: ClassifiedBlock, length: Minutes): boolean {
  const clear = block.mode !== 'mixed' && (block.sureness === 'certain' || block.sureness === 'learned');
  return length > LONGEST_LESSON_MIN && !clear;
}

/**
 * The push-in windows of one block, in time order. A work stretch that a break cuts in two gives one for each piece.
 */
export function findWindows(input: WindowInput): PushInWindow[] {
  const { block, segments, limits } = input;
  const end = segments.at(-1)?.end ?? block.start;
  if (!happens(block) || tooLong(block, end - block.start)) return [];
  return joined(segments)
    .flatMap((stretch) => without(stretch, limits.closed))
    .flatMap((stretch) => windowIn(stretch, input));
}

/** Within a lesson the class goes on from one part to the next. At all other ends it comes, goes or changes place. */
function goesOn(at: Minutes, side: 'start' | 'end', { segments, block, outer }: WindowInput): boolean {
  const across = side === 'start' ? ('end' as const) : ('start' as const);
  const joins = segments.some((part) => part[across] === at && part.kind !== 'routine' && part.kind !== 'idle');
  const blockEdge = side === 'start' ? at === block.start : at === segments.at(-1)?.end;
  return joins || (blockEdge && at > outer[0] && at < outer[1]);
}

function windowIn(stretch: Stretch, input: WindowInput): PushInWindow[] {
  const { block, index, segments, limits, preferences } = input;
  const value = worth(block, stretch, preferences.goals);
  if (!value) return [];
  // In a routine, the coming and going is what a therapist comes for.
  const settles = stretch.kind !== 'routine';
  const settleAt = {
    start: settles && !goesOn(stretch.start, 'start', input),
    end: settles && !goesOn(stretch.end, 'end', input),
  };
  const visit = fitMinutes(stretch, settleAt, preferences.settle, preferences.minLength);
  if (!visit) return [];
  const { start, end, tight } = visit;
  const booked = limits.busy.some(([from, to]) => from < end && to > start);
  const reasons: Reason[] = [mainReason(block, stretch, value.goal), ...value.reasons, ...limits.reasons];
  if (stretch.doubted) reasons.push(message('reason_seen_doubt'));
  if (tight) reasons.push(caution(message('reason_tight')));
  if (block.sureness === 'likely' && stretch.certainty === 'typical')
    reasons.push(message('reason_likely', shortTitle(block.title)));
  if (booked) reasons.push({ ...message('reason_booked'), is: 'booked' });
  const rank = atMost(value.rank, limits.cap, tight || stretch.doubted ? 'good' : 'best');
  const marks = score({
    rank,
    certainty: stretch.certainty,
    sureness: block.sureness,
    minutes: end - start,
    blockMinutes: (segments.at(-1)?.end ?? end) - block.start,
    doubtful: tight || stretch.doubted || limits.reasons.length > 0,
    booked,
  });
  return [
    { block: index, date: block.date, start, end, rank, certainty: stretch.certainty, score: marks, booked, reasons },
  ];
}
