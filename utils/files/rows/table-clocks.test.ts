import { describe, expect, it } from 'vitest';
import { clock } from '../../time/date/dates';
import { readTyped } from '../read-file';
import { withClocks } from './table-clocks';
import { tableRows } from './table-rows';
import { delimiterOf } from './csv-text';

const rowsOf = (text: string) => tableRows(text, delimiterOf(text));

/** The cells below the head, row after row. */
const cells = (text: string) =>
  withClocks(rowsOf(text))
    .slice(1)
    .map((row) => row.join(' '));

describe('numbers in a column of a sheet', () => {
  it.each([
    [
      'parts of a day',
      'Start,End,What\n0.34375,0.354166667,In\n0.375,0.5,Math',
      ['08:15 08:30 In', '09:00 12:00 Math'],
    ],
    ['with commas', 'Beginn;Ende\n0,333333333;0,364583333\n0,375;0,40625', ['08:00 08:45', '09:00 09:45']],
    ['moments', 'Start,What\n46349.34375,In\n46350.5625,Art', ['2026-11-23 08:15 In', '2026-11-24 13:30 Art']],
    ['hours', 'Start,End\n8.25,8.5\n8.5,9.75\n12.5,13.25', ['8:15 8:30', '8:30 9:45', '12:30 13:15']],
    ['digits alone', 'Start Time,End Time\n0830,0915\n915,1000', ['08:30 09:15', '9:15 10:00']],
    ['seconds', 'Start,End\n8:30:00 AM,09:00:00\n9:00:00.000,09:45:00', ['8:30 AM 09:00', '9:00 09:45']],
    ['a gap between', 'Start,What\n0.34375,In\n,bell\n0.375,Math', ['08:15 In', ' bell', '09:00 Math']],
  ])('are times: %s', (_, text, expected) => expect(cells(text)).toEqual(expected));
  it.each([
    'Quiz,Weight,Score\nOne,0.25,8.5\nTwo,0.25,9.75\nLast,0.5,7.25',
    'Time,Room\n8:15-9:00,0915\n9:00-9:45,1010\n9:45-10:30,0930',
    'Start,End\n8.15,8.30\n8.30,9.45',
    'Start,Minutes\n8:15,15\n8:30,75',
    'Time,Share\n8:00,0.123456\n9:00,0.654321',
    'Start,What\n0.375,Math',
    'Track,Time\n1,3:45:10\n2,4:10:22',
  ])('are none in %s', (text) =>
    expect(cells(text)).toEqual(
      rowsOf(text)
        .slice(1)
        .map((row) => row.join(' ')),
    ),
  );
});

const pageOf = () => {
  throw new Error('A page was made of a table.');
};
const days = { from: '2026-11-23', to: '2026-11-27', zone: 'UTC' };
const read = (text: string) =>
  readTyped(text, 'week.csv', { pageOf, today: days.from, days, pdfParts: () => Promise.resolve([]) }).timetables.map(
    ({ calendar: { name }, blocks }) => [
      name,
      ...blocks.map(({ start, end, title, date }) =>
        [date, `${clock(start)}–${end === null ? '?' : clock(end)}`, title].filter(Boolean).join(' '),
      ),
    ],
  );

describe('a sheet without heads', () => {
  it.each([
    ['0830\t0845\tIn\n0845\t0945\tOne\n1345\t1445\tFive', ['08:30–08:45 In', '08:45–09:45 One', '13:45–14:45 Five']],
  ])('%j', (text, rows) => expect(read(text)).toEqual([[null, ...rows]]));
  it('of numbers that are none', () =>
    expect(withClocks(rowsOf('101,Lee\n205,Cho\n150,Diaz'))).toEqual([
      ['101', 'Lee'],
      ['205', 'Cho'],
      ['150', 'Diaz'],
    ]));
});

describe('a sheet', () => {
  it.each([
    [
      'of two grades, each below its name and the same heads',
      'Grade 2,\n,\nTime,Subject\n8:30-9:30,Math\n9:30-10:30,ELA\n,\nGrade 3,\nTime,Subject\n8:30-9:30,ELA\n9:30-10:30,Math',
      [
        ['Grade 2', '08:30–09:30 Math', '09:30–10:30 ELA'],
        ['Grade 3', '08:30–09:30 ELA', '09:30–10:30 Math'],
      ],
    ],
    [
      'with German heads',
      'Von;Bis;Fach\n8:00;8:45;Deutsch\n8:45;9:30;Musik, Chor\n9:50;10:35;Sport',
      [[null, '08:00–08:45 Deutsch', '08:45–09:30 Musik, Chor', '09:50–10:35 Sport']],
    ],
    [
      'with heads as programs write them',
      'start_time,end_time,name\n08:30:00,09:00:00,Circle\n09:00:00,09:45:00,Centers\n09:45:00,10:00:00,Snack',
      [[null, '08:30–09:00 Circle', '09:00–09:45 Centers', '09:45–10:00 Snack']],
    ],
    [
      'of dates and classes',
      'Date,Start,End,Class\n11/23/2026,8:30 AM,9:15 AM,Math\n11/24/2026,1:00 PM,1:45 PM,Art',
      [[null, '2026-11-23 08:30–09:15 Math', '2026-11-24 13:00–13:45 Art']],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
