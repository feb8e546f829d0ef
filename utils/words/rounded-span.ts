import type { Minutes } from '../model/block';

/** Minutes are told to five: nobody comes to the minute. */
const STEP: Minutes = 5;

/** A push-in time as it is told: to five minutes, never outside of itself; one too short for that as it is. */
export function roundedSpan({ start, end }: { start: Minutes; end: Minutes }): readonly [Minutes, Minutes] {
  const [from, to] = [Math.ceil(start / STEP) * STEP, Math.floor(end / STEP) * STEP];
  return to - from >= STEP ? [from, to] : [start, end];
}
