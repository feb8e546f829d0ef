import { expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/schedule-text/cases';
import { readLines } from '../read-lines';

/** "mon Math", and with an "x" before it where it is called off. */
const rowsOf = (text: string) =>
  readLines(linesOf(text)).timetables.flatMap(({ blocks }) =>
    blocks.map(({ calledOff, days, title }) => `${calledOff ? 'x ' : ''}${days?.join(' ') ?? ''} ${title}`),
  );

const MONDAY = 'Monday\n9:00-9:45 Math\n9:45-10:30 Writing';

it.each([
  [
    'over rows of its day',
    `${MONDAY}\nTuesday – school closed\n9:00-9:45 Math\nWednesday\n9:00-9:45 Art`,
    ['mon Math', 'mon Writing', 'x tue Math', 'wed Art'],
  ],
  [
    'over rows that begin no earlier than those above',
    `${MONDAY}\nTuesday (INSET day)\n11:00-11:45 Math`,
    ['mon Math', 'mon Writing', 'x tue Math'],
  ],
  [
    'with the word on a line of its own',
    `${MONDAY}\nTuesday\nNo school\n9:00-9:45 Math`,
    ['mon Math', 'mon Writing', 'x tue Math'],
  ],
  [
    'below rows of several days',
    'Lunes, miércoles y viernes\n9:00-9:45 Escritura\nMartes y jueves\n9:00-9:45 Lectura\nEl viernes no hay clases',
    ['mon wed Escritura', 'x fri Escritura', 'tue thu Lectura'],
  ],
  [
    'below rows of every day',
    '9:00-9:45 Math\n9:45-10:30 Writing\nFriday: no school',
    ['mon tue wed thu Math', 'x fri Math', 'mon tue wed thu Writing', 'x fri Writing'],
  ],
])('a weekday is closed %s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

it.each([
  'Tuesday: closed syllables',
  'Tuesday: no school lunch',
  'Tuesday – holiday party',
  'Monday 9/12: no school',
  'No school jackets on Monday',
])('none by: %s', (line) => expect(rowsOf(`${MONDAY}\n${line}`)).toEqual(['mon Math', 'mon Writing']));

it('none by when an office far below is closed', () =>
  expect(rowsOf(`${MONDAY}\n\n\n\nOffice\nMonday: closed`)).toEqual(['mon Math', 'mon Writing']));

it('makes no note of such a line', () =>
  expect(readLines(linesOf(`${MONDAY}\nFriday: no school`)).timetables[0]!.blocks.map(({ note }) => note)).toEqual([
    null,
    null,
  ]));
