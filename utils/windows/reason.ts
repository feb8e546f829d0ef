import type { Message } from '../model/message';
import type { Reason } from '../model/window';

/**
 * A reason that must not be overlooked.
 * @param quotes the words of a calendar's event that it repeats.
 */
export function caution(said: Message, quotes?: string): Reason {
  return quotes === undefined ? { ...said, is: 'caution' } : { ...said, is: 'caution', quotes };
}
