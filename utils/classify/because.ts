import type { Message } from '../model/message';
import { message } from '../words/say/message';
import type { Finding } from './combine';

const end = (hit: { from: number; said: string }) => hit.from + hit.said.length;

/**
 * The words that decided a finding, as the page spells them. Words beside each other are quoted together ("Writers
 * Workshop").
 */
export function becauseOf({ head, shape }: Finding, text: string, where: 'title' | 'note'): Message[] {
  const key = where === 'title' ? 'because_title' : 'because_note';
  if (!shape) return [message(key, head.said)];
  const [first, second] = head.from < shape.from ? [head, shape] : [shape, head];
  const together = text.slice(end(first), second.from).trim() === '';
  return together
    ? [message(key, text.slice(first.from, end(second)))]
    : [message(key, head.said), message(key, shape.said)];
}
