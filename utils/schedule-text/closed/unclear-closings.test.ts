import { expect, it } from 'vitest';
import { unclearClosings } from './unclear-closings';

/** What is told of a line right under a row. */
const told = (text: string) =>
  unclearClosings(
    [
      { text: '9:00-9:45 Writing', heading: null },
      { text, heading: null },
    ],
    [0],
  ).map(({ args }) => ('words' in args ? args.words : ''));

it.each([
  'Canceled 12/2 only for the assembly',
  'On days with a 12:30 dismissal there is no class for groups 3 and 4',
  'Groups 2 and 5 are cancelled for now, ask Ms. Moss',
])('told: %s', (line) => expect(told(line)).toEqual([line]));

it.each([
  // Done as it says.
  'Writing is cancelled on Tuesday.',
  'No school Friday',
  'canceled',
  'GRADE 2 (no classes today)',
  '3rd grade – Wednesday – CANCELLED',
  // Nothing is off.
  'Indoors if recess is cancelled on day 3',
  'Read “Picture Day 2 Is Canceled”',
  'bring whiteboards',
])('not told: %s', (line) => expect(told(line)).toEqual([]));
