import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readWith } from '../../../../tests/support/pages/read-with';
import { withCalledOff } from '../../../pipeline/called-off';
import { anyPage } from '../reader';

type Rows = readonly (readonly string[])[];

const tableOf = ([heads, ...rows]: Rows) =>
  `<table><tr>${heads!.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** "540 mon Weaving", and with an "x" before it where it is called off. */
function read(markup: string): string[] {
  const { document } = new JSDOM(`<body>${markup}</body>`).window;
  const reading = readWith(anyPage, { document, url: 'https://s.example/', now: 0, zone: 'UTC' });
  return reading.timetables.flatMap(({ calendar, blocks }) =>
    blocks
      .map(withCalledOff)
      .map(({ start, days, title, calledOff }) =>
        [calledOff ? 'x' : '', start, days?.join(' ') ?? calendar.name ?? '', title]
          .filter((one) => one !== '')
          .join(' '),
      ),
  );
}

const WEEK: Rows = [
  ['Time', 'Mon', 'Tue', 'Wed'],
  ['9:00-9:45', 'Drums', 'Drums', 'Drums'],
  ['9:45-10:30', 'Robots', 'Robots', 'Robots'],
  ['10:30-11:15', 'Kites', 'Kites', 'Kites'],
];
const week = (change: (cell: string, x: number, y: number) => string): Rows =>
  WEEK.map((row, y) => row.map((cell, x) => change(cell, x, y)));
const under = (head: string) => week((cell, x, y) => (y === 0 && x === 2 ? head : cell));

it.each([
  'Tue – No School',
  'Tue (No School)',
  'Tue CLOSED',
  'Tuesday: school closed',
  'Tue (holiday)',
  'Tue<br>NO SCHOOL',
])('a column is closed by its head: %s', (head) =>
  expect(read(tableOf(under(head)))).toEqual([
    '540 mon wed Drums',
    'x 540 tue Drums',
    '585 mon wed Robots',
    'x 585 tue Robots',
    '630 mon wed Kites',
    'x 630 tue Kites',
  ]),
);

it.each(['Tuesday', 'Tue (library closed)', 'Tue (picture day)'])('none is: %s', (head) =>
  expect(read(tableOf(under(head)))).toEqual([
    '540 mon tue wed Drums',
    '585 mon tue wed Robots',
    '630 mon tue wed Kites',
  ]),
);

it.each([
  ['Math is cancelled on Tuesday.', ['540 mon tue wed Writing', '585 mon wed Math', 'x 585 tue Math']],
  ['No math on Tuesday', ['540 mon tue wed Writing', '585 mon wed Math', 'x 585 tue Math']],
  ['The office is closed on Tuesday.', ['540 mon tue wed Writing', '585 mon tue wed Math']],
  ['No school Tuesday', ['540 mon wed Writing', 'x 540 tue Writing', '585 mon wed Math', 'x 585 tue Math']],
])('a line below or across a table closes what it names: %s', (line, expected) => {
  const own = WEEK.slice(0, 3).map((row) =>
    row.map((cell) => cell.replace('Drums', 'Writing').replace('Robots', 'Math')),
  );
  expect(read(`<h1>Grade 5</h1>${tableOf(own)}<p>${line}</p>`)).toEqual(expected);
  const across = tableOf(own).replace('</table>', `<tr><td colspan="4">${line}</td></tr></table>`);
  expect(read(`<h1>Grade 5</h1>${across}`)).toEqual(expected);
});

it('a heading closes the table under it and no other', () => {
  const day: Rows = [
    ['Time', 'Subject'],
    ['9:00-9:45', 'Drums'],
    ['9:45-10:30', 'Robots'],
    ['10:30-11:15', 'Kites'],
  ];
  expect(read(`<h1>Grade 2</h1><h2>Monday</h2>${tableOf(day)}<h2>Tuesday – School Closed</h2>${tableOf(day)}`)).toEqual(
    ['540 mon Drums', '585 mon Robots', '630 mon Kites', 'x 540 tue Drums', 'x 585 tue Robots', 'x 630 tue Kites'],
  );
});

it.each([
  'School is closed on Tuesday.',
  'There will be no school Tuesday',
  'Tuesday: no school',
  'TUESDAY – SCHOOL CLOSED',
])('a line over a table of the week closes that day alone: %s', (line) => {
  const expected = ['540 mon wed Drums', 'x 540 tue Drums', '585 mon wed Robots', 'x 585 tue Robots'];
  for (const tag of ['p', 'h2'])
    expect(read(`<h1>Grade 5</h1><${tag}>${line}</${tag}>${tableOf(WEEK.slice(0, 3))}`), tag).toEqual(expected);
});

it.each([
  ['School will be closed Thursday.', ['540 mon tue wed fri Drums', 'x 540 thu Drums']],
  ['No school Monday and Tuesday', ['540 wed thu fri Drums', 'x 540 mon tue Drums']],
  ['The office is closed on Thursday.', ['540 Drums']],
])('a line over a table that names no days: %s', (line, expected) => {
  const day: Rows = [
    ['Time', 'Subject'],
    ['9:00-9:45', 'Drums'],
    ['9:45-10:30', 'Robots'],
    ['10:30-11:15', 'Kites'],
  ];
  const drums = read(`<p>Welcome</p><p>${line}</p>${tableOf(day)}`).filter((row) => row.endsWith('Drums'));
  expect(drums).toEqual(expected);
});

it.each([
  ['School is closed February 15 to February 19.', true],
  ['Reminder: Tuesday 2/16 school closed', true],
  ['No drums on Tuesday, Feb 16', true],
  ['No band on Tuesday, Feb 16', false],
])('a line with a date over a table closes no weekday, and is told: %s', (line, isTold) => {
  for (const tag of ['p', 'h2']) {
    const { document } = new JSDOM(`<body><h1>Grade 5</h1><${tag}>${line}</${tag}>${tableOf(WEEK)}</body>`).window;
    const reading = readWith(anyPage, { document, url: 'https://s.example/', now: 0, zone: 'UTC' });
    const off = reading.timetables.flatMap(({ blocks }) => blocks.filter(({ calledOff }) => calledOff));
    expect(off).toEqual([]);
    const told = reading.warnings.flatMap(({ code, args }) => (code === 'closing-unclear' ? [args.words] : []));
    expect(told, tag).toEqual(isTold ? [line] : []);
  }
});

it.each([
  ['Drums<br>no class', 'x 585 wed Drums'],
  ['Drums<br><small>cancelled</small>', 'x 585 wed Drums'],
  ['Drums (X)', 'x 585 wed Drums'],
  ['Drums N/A', 'x 585 wed Drums N/A'],
  ['XX Drums XX', 'x 585 wed XX Drums XX'],
  ['Drums<br>office closed 12-1', '585 wed Drums'],
])('a cell calls off its own lesson: %s', (cell, expected) =>
  expect(read(tableOf(week((own, x, y) => (x === 3 && y === 2 ? cell : own))))).toContain(expected),
);

it.each([
  ['cancelled', ['540 mon thu Writing', '600 mon tue thu Math', '525 tue Writing']],
  ['closed', ['540 mon thu Writing', '600 mon tue thu Math', '525 tue Writing']],
  ['9:00-9:45 (no class)', ['540 mon thu Writing', 'x 540 wed Writing', '600 mon tue thu Math', '525 tue Writing']],
])('under lessons as heads a word in place of a time is no lesson’s name: %s', (cell, expected) => {
  const rows: Rows = [
    ['Day', 'Writing', 'Math'],
    ['Monday', '9:00-9:45', '10:00-10:45'],
    ['Tuesday', '8:45-9:30', '10:00-10:45'],
    ['Wednesday', cell, 'no math'],
    ['Thursday', '9:00-9:45', '10:00-10:45'],
  ];
  expect(read(tableOf(rows)).sort()).toEqual(expected.toSorted());
});

it.each([
  ['No writing this week', ['x 540 Moss Writing', '600 Moss Math']],
  ['Math is cancelled this week', ['540 Moss Writing', 'x 600 Moss Math']],
  ['out – no classes', ['x 540 Moss Writing', 'x 600 Moss Math']],
  ['all cancelled this week', ['x 540 Moss Writing', 'x 600 Moss Math']],
  ['no homework', ['540 Moss Writing', '600 Moss Math']],
])('a note beside a teacher’s times is about her lessons: %s', (note, expected) => {
  const rows: Rows = [
    ['Teacher', 'Writing', 'Math', 'Notes'],
    ['Moss', '9:00-9:45', '10:00-10:45', note],
    ['Finch', '9:45-10:30', '11:00-11:45', ''],
    ['Wren', '10:30-11:15', '1:00-1:45', ''],
  ];
  expect(read(tableOf(rows)).filter((row) => row.includes('Moss'))).toEqual(expected);
});

it.each([
  ['Thu cancelled', ['540 tue Drums', 'x 540 thu Drums']],
  ['no class Tue', ['540 thu Drums', 'x 540 tue Drums']],
  ['library closed Thu', ['540 tue thu Drums']],
  ['no school', ['x 540 tue thu Drums']],
])('a note closes one of its row’s days: %s', (note, expected) => {
  const rows: Rows = [
    ['Days', 'Time', 'Subject', 'Notes'],
    ['Mon', '9:00-9:45', 'Robots', ''],
    ['Tue & Thu', '9:00-9:45', 'Drums', note],
    ['Fri', '9:00-9:45', 'Kites', 'bring string'],
  ];
  expect(read(tableOf(rows)).filter((row) => row.includes('Drums'))).toEqual(expected);
});

it('a class’s column is closed by what its head says', () => {
  const rows: Rows = [
    ['Time', 'Ms. Moss', 'Mr. Finch (no class today)', 'Mrs. Wren'],
    ['9:00-9:45', 'Drums', 'Robots', 'Kites'],
    ['9:45-10:30', 'Robots', 'Kites', 'Drums'],
  ];
  expect(read(tableOf(rows)).filter((row) => row.startsWith('x'))).toEqual([
    'x 540 Mr. Finch Robots',
    'x 585 Mr. Finch Kites',
  ]);
});
