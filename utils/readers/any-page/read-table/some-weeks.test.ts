import { expect, it } from 'vitest';
import { readRows } from '../../../files/read-rows';

/** Each row as "540 Weaving tue (every other Tue)". */
const read = (rows: readonly (readonly string[])[]) =>
  readRows(rows, { today: '2026-11-30' }).timetables.flatMap(({ blocks }) =>
    blocks.map(({ start, title, note, days, rotation }) =>
      [
        start,
        title,
        ...(days ?? []),
        ...(note === null ? [] : [`(${note})`]),
        ...(rotation === null ? [] : [rotation]),
      ].join(' '),
    ),
  );

const over = (head: string) => [
  ['Time', 'Mon', head, 'Wed'],
  ['9:00-9:45', 'Weaving', 'Drums', 'Weaving'],
  ['9:45-10:30', 'Robots', 'Robots', 'Robots'],
];

it.each([
  ['Every other Tue', ['tue (Every other Tue)', 'tue (Every other Tue)']],
  ['Tue (1st & 3rd)', ['tue (Tue 1st & 3rd)', 'tue (Tue 1st & 3rd)']],
  ['Alternate Tuesdays', ['tue (Alternate Tuesdays)', 'tue (Alternate Tuesdays)']],
  ['Tue (A week)', ['tue A week', 'tue A week']],
])('over a column: %s', (head, [drums, robots]) =>
  expect(read(over(head))).toEqual([
    '540 Weaving mon wed',
    `540 Drums ${drums}`,
    '585 Robots mon wed',
    `585 Robots ${robots}`,
  ]),
);

it('not over a column that says every week', () =>
  expect(read(over('Tuesday'))).toEqual(['540 Weaving mon wed', '540 Drums tue', '585 Robots mon tue wed']));

it.each([
  ['Every other Monday', '540 Weaving mon (Every other Monday)'],
  ['2nd & 4th Monday', '540 Weaving mon (2nd & 4th Monday)'],
  ['Monday', '540 Weaving mon'],
])('at the side of a row: %s', (day, expected) =>
  expect(
    read([
      ['Day', 'Time', 'Lesson'],
      [day, '9:00-9:45', 'Weaving'],
      ['Tuesday', '9:00-9:45', 'Drums'],
      ['Wednesday', '9:00-9:45', 'Robots'],
    ])[0],
  ).toBe(expected),
);
