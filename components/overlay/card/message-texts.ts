import type { CardSubject } from '../../../utils/overlay/card-subject';
import { doing } from '../../../utils/words/doing';
import type { TemplateValues } from '../../../utils/words/say/message-template';
import { say } from '../../shared/say';
import { roundedSpan } from '../../../utils/words/rounded-span';
import { whenWords } from './when-words';

/** Finds "Ms. Rivera" in a calendar's name. */
const TEACHER = /(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|Dr|Sra?|Srta)\.?\s+\p{Lu}[\p{L}'’-]+/u;

/** The usual message about a push-in time, and the parts of it that are about this time alone. */
export function messageTexts({ calendar, block, window }: CardSubject): { usual: string; values: TemplateValues } {
  const does = say(doing(block.activity, block.mode));
  const values = {
    teacher: TEACHER.exec(calendar.name)?.[0] ?? say('message_there'),
    lesson: block.title,
    day: whenWords(block),
    time: say('overlay_span', { span: window ? roundedSpan(window) : [block.start, block.end ?? block.start] }),
    doing: does,
  };
  const { teacher, lesson, day, time } = values;
  // What students do is worth saying if they work; "while students eat lunch" need not be said.
  const works = /^(?:work|workshop|mixed)$/.test(block.mode) && block.activity !== 'other';
  const usual = works
    ? say('message_ask_work', teacher, lesson, day, time, does)
    : say('message_ask', teacher, lesson, day, time);
  return { usual, values };
}
