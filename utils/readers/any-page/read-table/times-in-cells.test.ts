import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readWith } from '../../../../tests/support/pages/read-with';
import { readRows } from '../../../files/read-rows';
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

/** Each timetable's name and grade, and its rows: "Reed 2: 540 Art mon". */
function all(rows: readonly (readonly string[])[]): string[] {
  return readRows(rows, { today: '2026-11-30' }).timetables.map(({ calendar, grade, blocks }) =>
    [
      `${calendar.name} ${grade}:`,
      blocks
        .map(({ start, title, note, days, calledOff }) =>
          [start, title, ...(note === null ? [] : [`(${note})`]), ...(days ?? []), ...(calledOff ? ['off'] : [])].join(
            ' ',
          ),
        )
        .join(', '),
    ].join(' '),
  );
}

it.each([
  [
    'a grade beside a teacher',
    [
      ['Teacher', 'Grade', 'Reading', 'Math'],
      ['Reed', '2', '8:30-9:15', '9:20-10:05'],
      ['Moss', '4', '10:00-10:45', '8:30-9:15'],
    ],
    ['Grade 2 – Reed 2: 510 Reading, 560 Math', 'Grade 4 – Moss 4: 600 Reading, 510 Math'],
  ],
  [
    'a teacher beside a grade',
    [
      ['Grade', 'Teacher', 'Writing', 'Science'],
      ['K', 'Ms. Fir', '8:30-9:15', '9:20-10:05'],
      ['1', 'Ms. Elm', '10:00-10:45', '8:30-9:15'],
    ],
    ['Grade K – Ms. Fir K: 510 Writing, 560 Science', 'Grade 1 – Ms. Elm 1: 600 Writing, 510 Science'],
  ],
  [
    'a column that is a note stays one',
    [
      ['Teacher', 'Writing', 'Math', 'Notes'],
      ['Reed', '8:30-9:15', '9:20-10:05', 'bring laptops'],
      ['Moss', '10:00-10:45', '8:30-9:15', ''],
    ],
    ['Reed null: 510 Writing (bring laptops), 560 Math (bring laptops)', 'Moss null: 600 Writing, 510 Math'],
  ],
])('whose a row of times is: %s', (_, rows, expected) => expect(all(rows)).toEqual(expected));

it.each([
  [
    'a lesson with its own time among times',
    [
      ['Day', 'Writing', 'Math', 'Specials'],
      ['Monday', '8:30-9:15', '9:20-10:05', 'Chorus 10:15-11:00'],
      ['Tuesday', '8:30-9:15', '9:20-10:05', 'PE 1:00-1:45'],
    ],
    ['null null: 510 Writing mon tue, 560 Math mon tue, 615 Chorus mon, 780 PE tue'],
  ],
  [
    'words that say there is none',
    [
      ['Day', 'Writing', 'Math'],
      ['Monday', '8:30-9:15', '9:20-10:05'],
      ['Tuesday', '8:45-9:30', 'none today'],
    ],
    ['null null: 510 Writing mon, 525 Writing tue, 560 Math mon'],
  ],
  [
    'words beside a time',
    [
      ['Day', 'Writing', 'Math'],
      ['Monday', '8:30-9:15 (in the lab)', '9:20-10:05'],
      ['Tuesday', '8:45-9:30', '9:45-10:30'],
    ],
    ['null null: 510 Writing (in the lab) mon, 525 Writing tue, 560 Math mon, 585 Math tue'],
  ],
  [
    'whose days they are, at the side',
    [
      ['Class', 'Monday', 'Tuesday'],
      ['3A', 'Chorus 9:00-9:45', 'PE 9:00-9:45'],
      ['3B', 'PE 10:00-10:45', 'Chorus 10:00-10:45'],
    ],
    ['3A 3: 540 Chorus mon, 540 PE tue', '3B 3: 600 PE mon, 600 Chorus tue'],
  ],
  [
    'not whose, but what happens',
    [
      ['Subject', 'Monday', 'Tuesday'],
      ['Specials', 'Chorus 9:00-9:45', 'PE 9:00-9:45'],
      ['Writing', '10:00-10:45', '1:00-1:45'],
      ['Math', '11:00-11:45', '11:00-11:45'],
    ],
    ['null null: 540 Chorus mon, 540 PE tue, 600 Writing mon, 660 Math mon tue, 780 Writing tue'],
  ],
])('times in the cells: %s', (_, rows, expected) => expect(all(rows)).toEqual(expected));

it.each([
  ['of lessons', ['Writing', 'Math'], ['Writing', 'Math']],
  ['of comings and goings', ['Drop off', 'Pick up'], []],
])('a table of two rows %s', (_, [a, b], expected) => {
  const page = `<h2>Grade 2</h2><table><tr><th>Time<th>What<tr><td>8:30-9:15<td>${a}<tr><td>9:20-10:05<td>${b}</table>`;
  const { document } = new JSDOM(page).window;
  const reading = readWith(anyPage, { document, url: 'https://s.example/', now: 0, zone: 'UTC' });
  expect(reading.timetables.flatMap(({ blocks }) => blocks.map(({ title }) => title))).toEqual(expected);
});
