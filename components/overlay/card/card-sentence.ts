import type { Message, MessageArg } from '../../../utils/model/message';
import type { CardSubject } from '../../../utils/overlay/card-subject';
import { doing } from '../../../utils/words/doing';
import { lessonFirst } from '../../../utils/words/lesson-first';
import { message } from '../../../utils/words/say/message';
import { roundedSpan } from '../../../utils/words/rounded-span';

/**
 * What happens then, in one sentence. It names no time, since the head has said it; minutes of lesson are rounded to
 * five.
 */
export function sentenceOf({ window, block }: CardSubject): Message {
  if (!window) return message('card_no_window');
  const word = { word: doing(block.activity, block.mode) };
  const told = window.reasons.map(lessonFirst).find((minutes) => minutes !== null);
  return told ? message('card_says_lesson', told, word) : message('card_says', word);
}

/** What speaks against a visit, with being booked first; null if nothing does. */
export function cautionOf({ window }: CardSubject): Message | null {
  if (!window) return null;
  if (window.booked) return message('card_booked');
  return window.reasons.find(({ is }) => is === 'caution') ?? null;
}

/** A reason with its times rounded to five minutes, as in the head. */
export function roundedReason({ key, args }: Message): Message {
  const rounded = args.map((arg): MessageArg => {
    if (typeof arg !== 'object' || !('span' in arg)) return arg;
    return { span: roundedSpan({ start: arg.span[0], end: arg.span[1] }) };
  });
  return { key, args: rounded };
}
