import { expect, it } from 'vitest';
import { readRows } from '../../../files/read-rows';
import { withCalledOff } from '../../../pipeline/called-off';

it.each([
  ['Cancelled?', ['no', 'yes', 'x', ''], [2, 3]],
  ['Status', ['on', 'OFF', 'Canceled', 'regular'], [2, 3]],
  ['Status', ['ok', 'sub', 'moved to 1:15', 'Closed'], [3, 4]],
  ['Meets', ['yes', 'no', 'yes', 'Yes'], [2]],
  ['Helper', ['no', 'yes', 'x', ''], []],
  ['Easels', ['on', 'off stage', 'on', 'on'], []],
])('a column says which rows are held: %s %j', (head, cells, off) => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
  const rows = [
    ['Day', 'Start', 'End', 'Lesson', head],
    ...days.map((day, i) => [day, `9:0${i}`, '9:45', 'Drums', cells[i]!]),
  ];
  const { timetables } = readRows(rows, { today: '2026-11-30' });
  const called = timetables.flatMap(({ blocks }) => blocks.filter((block) => withCalledOff(block).calledOff));
  expect(called.map(({ start }) => start - 539)).toEqual(off);
});
