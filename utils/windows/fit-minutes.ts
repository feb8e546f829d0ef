import type { Minutes } from '../model/block';

/** A visit's minutes; `tight` when there was no room for all the settling. */
export interface VisitMinutes {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly tight: boolean;
}

const STEP: Minutes = 5;

/**
 * The visit that a stretch has room for. At an end where the class changes place or task (`settleAt`), `settle` minutes
 * stay free. Then the start moves up and the end moves down to the next five minutes, so that a visit never lies
 * outside the stretch. If less than `minLength` is left, settling shrinks first; then the steps of five minutes are
 * given up. If even the whole stretch is too short, there is no visit.
 */
export function fitMinutes(
  stretch: { readonly start: Minutes; readonly end: Minutes },
  settleAt: { readonly start: boolean; readonly end: boolean },
  settle: Minutes,
  minLength: Minutes,
): VisitMinutes | null {
  for (let free = settle; free >= 0; free--) {
    const start = Math.ceil((stretch.start + (settleAt.start ? free : 0)) / STEP) * STEP;
    const end = Math.floor((stretch.end - (settleAt.end ? free : 0)) / STEP) * STEP;
    if (end - start >= minLength) return { start, end, tight: free < settle && (settleAt.start || settleAt.end) };
  }
  const whole = stretch.end - stretch.start >= minLength;
  return whole ? { start: stretch.start, end: stretch.end, tight: true } : null;
}
