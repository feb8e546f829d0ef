import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readWith } from '../../../../tests/support/pages/read-with';
import { anyPage } from '../reader';

const WEEK = ['Subject', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const ROBOTS = ['Robots', '10:00-10:45', '10:00-10:45', '10:00-10:45', '10:00-10:45', '10:00-10:45'];
const DRUMS = ['Drums', '11:00-11:40', '11:00-11:40', '11:00-11:40', '11:00-11:40', '11:00-11:40'];

/** The rows of a table of times named `name`, as "780 mon thu" with its note and "off" behind. */
function read(name: string, rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map(
    (row, y) => `<tr>${row.map((cell) => (y ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join('')}`,
  );
  const { document } = new JSDOM(`<h2>Grade 2</h2><table>${cells.join('')}</table>`).window;
  const reading = readWith(anyPage, { document, url: 'https://s.example/', now: 0, zone: 'UTC' });
  return reading.timetables.flatMap(({ blocks }) =>
    blocks
      .filter(({ title }) => title === name)
      .map(({ start, days, note, calledOff }) =>
        [start, ...(days ?? []), ...(note === null ? [] : [`(${note})`]), ...(calledOff ? ['off'] : [])].join(' '),
      ),
  );
}

it.each([
  ['a day', ['Weaving', '9:00-9:45', '9:00-9:45', '-', '1:00-1:45', 'cancelled'], ['540 mon tue', '780 thu']],
  ['a day in the middle', ['Weaving', '9:00-9:45', 'no class', '9:00-9:45', '', ''], ['540 mon wed']],
  ['the first day', ['Weaving', 'off', '9:00-9:45', '9:00-9:45', '', ''], ['540 tue wed']],
  ['no day', ['Weaving', '9:00-9:45', '9:00-9:45', '', '', ''], ['540 mon tue']],
])('words in the cell of one day are of no other: %s', (_, row, expected) => {
  expect(read('Weaving', [WEEK, row, ROBOTS, DRUMS])).toEqual(expected);
  expect(read('Weaving', [WEEK, ROBOTS, row, DRUMS])).toEqual(expected);
  expect(read('Robots', [WEEK, ROBOTS, row, DRUMS])).toEqual(['600 mon tue wed thu fri']);
});

it.each([
  ['deleted', '<del>9:00-9:45</del>', ['540 mon', '540 thu off']],
  ['an old tag', '<p><s>9:00-9:45</s></p>', ['540 mon', '540 thu off']],
  ['as typed', '~~9:00-9:45~~', ['540 mon', '540 thu off']],
  ['a time in its place', '<s>8:30-9:15</s> 9:00-9:45', ['540 mon thu']],
  ['not struck', '<b>9:00-9:45</b>', ['540 mon thu']],
])('a time struck through calls off the lesson of its day: %s', (_, cell, expected) =>
  expect(read('Weaving', [WEEK, ['Weaving', '9:00-9:45', '', '', cell, ''], ROBOTS, DRUMS])).toEqual(expected),
);
