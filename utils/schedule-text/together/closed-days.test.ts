import { expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/schedule-text/cases';
import { withCalledOff } from '../../pipeline/called-off';
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
  [
    'by a sentence over its rows',
    `${MONDAY}\nNo school Tuesday\n9:00-9:45 Math\nWednesday - school is closed for snow\n9:00-9:45 Art`,
    ['mon Math', 'mon Writing', 'x tue Math', 'x wed Art'],
  ],
  [
    'in other languages',
    'Montag\n8:00-8:45 Deutsch\nDienstag (schulfrei)\n8:00-8:45 Rechnen\nMittwoch: kein Unterricht\n8:00-8:45 Kunst',
    ['mon Deutsch', 'x tue Rechnen', 'x wed Kunst'],
  ],
  [
    'with its date',
    'Thursday 12/3 – NO SCHOOL\n9:00-9:45 Math\nFriday 12/4\n9:00-9:45 Math\n9:45-10:30 Art',
    ['x thu Math', 'fri Math', 'fri Art'],
  ],
  [
    'among days on one line each',
    'Mon 11/30: 9:00 Writing, 10:00 Math, 11:00 Art\nTue 12/1: closed\nWed 12/2: 9:00 Writing, 10:00 Math, 11:00 Art',
    ['mon Writing', 'mon Math', 'mon Art', 'wed Writing', 'wed Math', 'wed Art'],
  ],
  [
    'in its morning only',
    `${MONDAY}\nTuesday AM – no class\n9:00-9:45 Math\n1:00-1:45 Art`,
    ['mon Math', 'mon Writing', 'x tue Math', 'tue Art'],
  ],
  [
    'below its own row: that row alone',
    '9:00-9:45 Math (Tue & Thu)\nThu cancelled\n10:00-10:45 Art (Mon-Fri)',
    ['tue Math', 'x thu Math', 'mon tue wed thu fri Art'],
  ],
])('a weekday is closed %s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

it.each([
  [
    'a place: only what is held there',
    `${MONDAY}\nTuesday – office closed\n9:00-9:45 Math\nWednesday – library closed\n9:00-9:45 Library\n9:45-10:30 Art`,
    ['mon Math', 'mon Writing', 'tue Math', 'x wed Library', 'wed Art'],
  ],
  [
    'a lesson of one day',
    `${MONDAY}\nTuesday\n9:00-9:45 Writing\n9:45-10:30 Art\nWriting is cancelled on Tuesday.`,
    ['mon Math', 'mon Writing', 'x tue Writing', 'tue Art'],
  ],
  [
    'a lesson of the week',
    '9:00-9:45 Writing (Mon)\n10:00-10:45 Math (Mon)\n9:00-9:45 Writing (Tue)\n\nNo writing this week',
    ['x mon Writing', 'mon Math', 'x tue Writing'],
  ],
  [
    'a lesson of one grade',
    'Grade 1\n9:00-9:45 Writing\n10:00-10:45 Math\nNo writing this week.\nGrade 2\n9:00-9:45 Writing\n10:00-10:45 Math',
    ['x mon tue wed thu fri Writing', ' Math', ' Writing', ' Math'],
  ],
  [
    'a grade',
    'Grade 1\n9:00-9:45 Writing\nGrade 2 (field trip, no classes)\n9:00-9:45 Math\nGrade 3: cancelled\n9:00-9:45 Art\nGrade 4\n9:00-9:45 Music',
    [' Writing', 'x  Math', 'x  Art', ' Music'],
  ],
  [
    'an afternoon, up to the next day',
    `${MONDAY}\nAfternoon – CANCELLED (early dismissal)\n12:30-1:15 Art\nTuesday\n9:00-9:45 Math\n1:00-1:45 Art`,
    ['mon Math', 'mon Writing', 'x mon Art', 'tue Math', 'tue Art'],
  ],
  [
    'a morning, up to the afternoon',
    'Friday\nMorning: no school\n9:00-9:45 Math\nAfternoon\n12:30-1:15 Art',
    ['x fri Math', 'fri Art'],
  ],
  [
    'nothing by what one of several days brings',
    'Specials 1:00-1:45\nMon: Music\nTue: Art\nWed: no specials\nThu: Library\n9:00-9:45 Writing',
    ['mon Music', 'tue Art', 'thu Library', ' Writing'],
  ],
  [
    'a day between others that say what they are',
    'Mon. – picture day\n9:00-9:45 Math\nTues. – no school\n9:00-9:45 Math\nWed. – books due\n9:00-9:45 Math',
    ['mon Math', 'x tue Math', 'wed Math'],
  ],
  [
    'an afternoon of one day, in brackets',
    `${MONDAY}\nTuesday (no afternoon classes)\n9:00-9:45 Math\n1:00-1:45 Art`,
    ['mon Math', 'mon Writing', 'tue Math', 'x tue Art'],
  ],
  [
    'an afternoon of one weekday of all',
    '9:00-9:45 Math\nPM – no class Friday\n12:30-1:15 Art',
    [' Math', 'mon tue wed thu Art', 'x fri Art'],
  ],
  [
    'the whole week',
    'School is closed this week.\n9:00-9:45 Math\n9:45-10:30 Art',
    ['x mon tue wed thu fri Math', 'x mon tue wed thu fri Art'],
  ],
  [
    'a room among others',
    'Room 2\n9:00-9:45 Math\n9:45-10:30 Art\nRoom 3 (closed today)\n9:00-9:45 Math\nRoom 4\n9:00-9:45 Music',
    [' Math', ' Art', 'x  Math', ' Music'],
  ],
  [
    'nothing by a picture day',
    `${MONDAY}\nThursday, picture day\n9:00-9:45 Math`,
    ['mon Math', 'mon Writing', 'thu Math'],
  ],
])('closes %s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

it.each([
  ['Art: Monday 9:00-9:40 (no class), Thursday 9:00-9:40', ['x mon Art', 'thu Art']],
  ['Art Monday 9:00-9:40 canceled; Thursday 10:00-10:40', ['x mon Art', 'thu Art']],
  ['Art Monday 9:00-9:40 postponed', ['x mon Art']],
  ['Thursday Art 9:00-9:40 NOT HAPPENING', ['x thu Art']],
  ['Art 9:00-9:40 moved to 1:00-1:40', ['x  Art', ' Art']],
  ['Art: Monday 9:00-9:40, Thursday 9:00-9:40', ['mon Art', 'thu Art']],
])('a time is called off by the words behind it: %s', (line, rows) => {
  const read = readLines(linesOf(`${line}\n11:00-11:45 Band\n11:45-12:30 Choir`));
  const blocks = read.timetables[0]!.blocks.map(withCalledOff).filter(({ title }) => title.startsWith('Art'));
  expect(
    blocks.map(({ calledOff, days, title }) => `${calledOff ? 'x ' : ''}${days?.join(' ') ?? ''} ${title}`),
  ).toEqual(rows);
});

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
