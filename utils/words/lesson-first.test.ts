import { expect, it } from 'vitest';
import { lessonFirst } from './lesson-first';
import { message } from './say/message';

const write = { word: 'doing_write' } as const;
const span = { span: [562, 595] } as const;

it.each([
  [{ ...message('reason_lesson_first', 'Writers Workshop', 12, write, span), lesson: 12 }, 10],
  [{ ...message('reason_mixed', 'Math', 18, write, span), lesson: 18 }, 20],
  [{ ...message('reason_lesson_first', 'Writers Workshop', 2, write, span), lesson: 2 }, null],
  [message('reason_tight'), null],
])('%o', (reason, told) => {
  expect(lessonFirst(reason)).toBe(told);
});
