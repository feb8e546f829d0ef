import type { Message } from '../../model/message';
import type { Activity, Grade, Mode } from '../../model/vocabulary';
import { message } from '../../words/say/message';
import type { Finding } from '../combine';

/** What stands around a block. Times are minutes after midnight, null if the page does not say them. */
export interface Context {
  readonly title: string;
  readonly start: number | null;
  readonly minutes: number | null;
  readonly grade: Grade | null;
  readonly prev: string | null;
  readonly next: string | null;
}

export interface Change {
  readonly activity: Activity;
  readonly mode: Mode;
  /** What the therapist is told; null if the page does not say what the reason would name (no hour, no length). */
  readonly reason: Message | null;
}

/**
 * One thing that a therapist knows about what stands around a block.
 * @template F null for titles that name nothing.
 */
export interface ContextRule<F extends Finding | null = Finding> {
  /** The reason, for readers of the code and for `npm run -s read -- --explain`. */
  readonly why: string;
  readonly when: (found: F, context: Context) => boolean;
  readonly change: (found: F, context: Context) => Change;
}

/** The first rule that fits, which decides. */
export function firstRule<F extends Finding | null>(
  rules: readonly ContextRule<F>[],
  found: F,
  context: Context,
): ContextRule<F> | null {
  return rules.find(({ when }) => when(found, context)) ?? null;
}

export const startsBefore = ({ start }: Context, minute: number) => start !== null && start < minute;
export const startsFrom = ({ start }: Context, minute: number) => start !== null && start >= minute;
export const lastsAtMost = ({ minutes }: Context, most: number) => minutes !== null && minutes <= most;
export const lastsAtLeast = ({ minutes }: Context, least: number) => minutes !== null && minutes >= least;

/** The reason "it starts at 8:10". */
export const itsHour = ({ start }: Context) => (start === null ? null : message('because_hour', { time: start }));

/** The reason "it lasts 40 minutes". */
export const itsLength = ({ minutes }: Context) => (minutes === null ? null : message('because_length', minutes));

/** The neighbour of which something is true, as a reason; the one before the block comes first. */
export function besideIt({ prev, next }: Context, is: (title: string) => boolean): Message | null {
  if (prev !== null && is(prev)) return message('because_after', prev);
  return next !== null && is(next) ? message('because_before', next) : null;
}
