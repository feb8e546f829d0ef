import { expect, it } from 'vitest';
import { readLines } from '../read-lines';
import { unclearClosings } from './unclear-closings';

const ROW = '9:00-9:45 Writing';

/** What is told of a line right under a row. */
const told = (text: string) =>
  unclearClosings(
    [
      { text: ROW, heading: null },
      { text, heading: null },
    ],
    [0],
    readLines([ROW, '9:45-10:30 Math'].map((line) => ({ text: line, heading: null }))).timetables[0]!.blocks,
  ).map(({ args }) => ('words' in args ? args.words : ''));

it.each([
  'Canceled 12/2 only for the assembly',
  'On days with a 12:30 dismissal there is no class for groups 3 and 4',
  'Groups 2 and 5 are cancelled for now, ask Ms. Moss',
  // A date closes no weekday of every week.
  'Thursday 1/14: school closed',
  'No math on Friday Jan 15.',
  'School is closed February 15 to February 19',
])('told: %s', (line) => expect(told(line)).toEqual([line]));

it.each([
  // Done as it says.
  'Writing is cancelled on Tuesday.',
  'No school Friday',
  'canceled',
  'GRADE 2 (no classes today)',
  '3rd grade – Wednesday – CANCELLED',
  // Nothing is off, or nothing that is here.
  'No band on January 15',
  'Office closed 1/15',
  'Thursday 1/14: picture day',
  'Indoors if recess is cancelled on day 3',
  'Read “Picture Day 2 Is Canceled”',
  'bring whiteboards',
])('not told: %s', (line) => expect(told(line)).toEqual([]));
