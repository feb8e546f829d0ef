import { expect, it } from 'vitest';
import { joinPages } from './pdf-join';
import type { FilePart } from '../../readers/any-page/read-parts';

const table = (...rows: string[]): FilePart => ({
  is: 'table',
  rows: rows.map((row) => row.split('|').map((text) => ({ text, cols: 1, rows: 1 }))),
});
const line = (text: string, isHeading = false): FilePart => ({ is: 'line', text, isHeading });
const WEEK = table('|Mon|Tue', '8:00|Math|Art');
const REST = table('9:00|PE|Math');
const FOOT = line('Page 1 of 2');

it.each<[string, FilePart[], FilePart[], number]>([
  ['goes on', [WEEK], [REST], 1],
  ['goes on behind the foot of the page', [WEEK, FOOT], [REST], 2],
  ['has a head of its own', [WEEK], [table('|Wed|Thu', '8:00|Math|Art')], 2],
  ['has other columns', [WEEK], [table('9:00|PE')], 2],
  ['has a heading', [WEEK], [line('Grade 4', true), REST], 3],
  ['comes after a text', [WEEK, FOOT, FOOT, FOOT], [REST], 5],
  ['comes after no table', [FOOT], [REST], 2],
  ['is the first', [], [REST], 1],
  ['is none', [WEEK], [FOOT], 2],
])('a table of the next page %s', (_, before, next, parts) => {
  const joined = joinPages(before, next);
  expect(joined).toHaveLength(parts);

  const isOne = parts < before.length + next.length;
  if (isOne) expect(joined[0]).toEqual(table('|Mon|Tue', '8:00|Math|Art', '9:00|PE|Math'));
  else expect(joined).toEqual([...before, ...next]);
});
