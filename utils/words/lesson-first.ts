import type { Minutes } from '../model/block';
import type { Message, MessageKey } from '../model/message';

/** Reasons that say how long is taught first: of what, minutes, what students do then, when. */
const LESSON_FIRST: readonly MessageKey[] = ['reason_lesson_first', 'reason_mixed'];
/** Nobody waits to a minute. */
const STEP: Minutes = 5;

/** How long is taught before students work, to five minutes; null where a reason says something else, or hardly any. */
export function lessonFirst({ key, args }: Message): Minutes | null {
  const told = Math.round(Number(args[1]) / STEP) * STEP;
  return LESSON_FIRST.includes(key) && told > 0 ? told : null;
}
