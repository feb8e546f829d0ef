import type { Message, MessageArg, MessageKey } from '../../model/message';

/** A sentence to be said later, by whoever knows the language: `message('reason_lesson_first', 12)`. */
export function message(key: MessageKey, ...args: MessageArg[]): Message {
  return { key, args };
}
