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
