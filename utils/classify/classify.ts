import type { Minutes } from '../model/block';
import type { Message } from '../model/message';
import type { Classification } from '../model/window';
import type { Grade, Sureness } from '../model/vocabulary';
import { message } from '../words/message';
import { combine, isSubject, shapeOf, type Finding } from './combine';
import { items } from './items';
import { scan } from './scan';

/** What may be known about a block when it is classified; times are minutes after midnight. */
export interface ClassifyInput {
  readonly title: string;
  readonly note: string | null;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly grade: Grade | null;
  /** Titles of the blocks before and after it on the same day. */
  readonly prev: string | null;
  readonly next: string | null;
}

const UNKNOWN: Classification = {
  activity: 'other',
  mode: 'mixed',
  sureness: 'unknown',
  because: [message('because_nothing')],
};

/** What a block is and what students do in it, out of its words first, then its note, its length and its neighbours. */
export function classify(input: ClassifyInput): Classification {
  const minutes = input.start !== null && input.end !== null ? input.end - input.start : null;
  const parts = scan(input.title);
  const title = combine(items(parts), minutes);
  const noteParts = input.note ? scan(input.note) : [];
  const note = noteParts.length ? combine(items(noteParts), minutes) : null;
  const unknown = parts.reduce((sum, part) => sum + part.unknown, 0);

  const weak = !title || title.head.weight === 'hint';
  const found: Finding | null = weak && note ? note : title;
  if (!found) return UNKNOWN;
  const because: Message[] = [message(found === note ? 'because_note' : 'because_title', found.head.said)];
  let mode = found.mode;
  if (found.shape) because.push(message('because_title', found.shape.said));
  if (found !== note && mode === 'mixed' && isSubject(found.activity)) {
    const shapes = noteParts.flatMap((part) => part.hits).filter((hit) => hit.weight === 'shape');
    const shape = shapeOf(shapes);
    if (shape) {
      mode = shape.mode;
      because.push(message('because_note', shape.hit.said));
    }
  }
  const sure: Sureness =
    unknown || found === note || found.shared || found.head.slip || found.head.weight === 'hint' ? 'likely' : 'certain';
  return { activity: found.activity, mode, sureness: sure, because };
}
