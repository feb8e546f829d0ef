import type { Minutes } from '../model/block';
import type { Reason } from '../model/window';

/** Minutes are told to five: nobody waits to the minute. */
const STEP: Minutes = 5;

/** How long is taught before students work, to five minutes; null where a reason says something else, or hardly any. */
export function lessonFirst({ lesson = 0 }: Reason): Minutes | null {
  const told = Math.round(lesson / STEP) * STEP;
  return told > 0 ? told : null;
}
