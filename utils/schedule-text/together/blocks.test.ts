import { expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/schedule-text/cases';
import { readLines } from '../read-lines';

const noteOf = (row: string) =>
  readLines(linesOf(`9:00-9:45 Math\n${row}\n2:00-2:30 Art`)).timetables[0]!.blocks[1]!.note;

it.each([
  ['Science (canceled)\nbring goggles', 'canceled\nbring goggles'],
  ['Science\nbring goggles\nand a coat', 'bring goggles and a coat'],
  ['Science (canceled)', 'canceled'],
])('the note in the row is a line by itself: %j', (row, note) => expect(noteOf(`1:00-1:45 ${row}`)).toBe(note));

const rowsOf = (row: string) =>
  readLines(linesOf(`9:00-9:45 Reading\n1:00-1:45 ${row}\n2:00-2:30 Recess`))
    .timetables[0]!.blocks.filter(({ start }) => start === 780)
    .map(({ title, days, note }) => [title, days, note]);

it.each([
  ['Mon: Weaving | Tue: Drums | Wed: Robots', ['Weaving mon', 'Drums tue', 'Robots wed']],
  ['Mon - Weaving | Tue - Drums', ['Weaving mon', 'Drums tue']],
  ['Monday Weaving | Tuesday Drums', ['Weaving mon', 'Drums tue']],
  ['Specials: Mon: Weaving | Tue: Drums', ['Weaving mon', 'Drums tue']],
  ['Specials (Mon: Weaving | Tue: Drums)', ['Weaving mon', 'Drums tue']],
  ['Weaving (Mon) | Drums (Tue & Thu)', ['Weaving mon', 'Drums tue,thu']],
])('columns that are days are each a row: %j', (row, expected) =>
  expect(rowsOf(row)).toEqual(expected.map((one) => [one.split(' ')[0], one.split(' ')[1]!.split(','), null])),
);

it.each([
  ['Weaving | Mon, Wed', [['Weaving', ['mon', 'wed'], null]]],
  ['Weaving | Tuesday quiz | bring yarn', [['Weaving', null, 'Tuesday quiz · bring yarn']]],
  ['Weaving | Drums | Robots', [['Weaving', null, 'Drums · Robots']]],
])('and those that are not are notes: %j', (row, expected) => expect(rowsOf(row)).toEqual(expected));
