import { expect, it } from 'vitest';
import { filled, templateOf } from './message-template';

const monday = {
  teacher: 'Ms. Rivera',
  lesson: 'Math',
  day: 'Mon, Sep 14',
  time: '9:20–9:55',
  doing: 'students work on math',
};
const friday = {
  teacher: 'there',
  lesson: 'Writers Workshop',
  day: 'Fri, Sep 18',
  time: '1:05–1:30',
  doing: 'students write',
};

it.each([
  [
    'her own wording is kept for another time',
    'Hello Ms. Rivera, Math on Mon, Sep 14, 9:20–9:55? Kim',
    'Hello there, Writers Workshop on Fri, Sep 18, 1:05–1:30? Kim',
  ],
  ['what students do', 'While students work on math.', 'While students write.'],
  ['text without any of it', 'See you!', 'See you!'],
  ['what only looks like a name', 'Take {care} {lesson', 'Take {care} {lesson'],
])('%s', (_, text, other) => {
  expect(filled(templateOf(text, monday), friday)).toBe(other);
  expect(filled(templateOf(text, monday), monday)).toBe(text);
});
