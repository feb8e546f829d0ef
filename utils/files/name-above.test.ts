import { expect, it } from 'vitest';
import { readRows } from './read-rows';
import { readText } from './read-text';

const means = { today: '2026-09-14' };

it.each<[string, string[][], string | null]>([
  ['the line above it', [['Room 9'], ['8:00-8:45', 'Math'], ['8:45-9:30', 'Art'], ['9:30-10:00', 'PE']], 'Room 9'],
  ['no line with a time', [['8:00 Arrival'], ['8:00-8:45', 'Math'], ['8:45-9:30', 'Art'], ['9:30-10:00', 'PE']], null],
  [
    'no head of columns',
    [
      ['Time', 'What'],
      ['8:00-8:45', 'Math'],
      ['8:45-9:30', 'Art'],
      ['9:30-10:00', 'PE'],
    ],
    null,
  ],
])('is called by %s', (_, rows, name) => {
  expect(readRows(rows, means).timetables.map(({ calendar }) => calendar.name)).toEqual([name]);
  const text = rows.map((row) => row.join(' ')).join('\n');
  if (rows[0]!.length === 1) expect(readText(text, means).timetables[0]!.calendar.name).toBe(name);
});

const lessons = '8:00-8:20 Arrival\n8:20-8:50 Circle\n8:50-9:20 Centers';
it.each<[string, string, (string | null)[]]>([
  [
    'its class, with the kind of day of the second',
    `Kindergarten - Room 2\nMonday, Tuesday\n${lessons}\nWednesday (early dismissal)\n${lessons}`,
    ['Kindergarten - Room 2', 'Wednesday (early dismissal) – Kindergarten - Room 2'],
  ],
  [
    'its class, also in Spanish',
    `Kínder - Salón 2\nLunes, Martes\n${lessons}\nMiércoles (salida temprana)\n${lessons}`,
    ['Kínder - Salón 2', 'Miércoles (salida temprana) – Kínder - Salón 2'],
  ],
  [
    'nobody, where the second has its own',
    `Our school day\nMonday\n${lessons}\nGrade 3 Schedule\n${lessons}`,
    [null, 'Grade 3 Schedule'],
  ],
  [
    'nobody, where a day stands above it',
    `Monday, Tuesday\n${lessons}\nWednesday (early dismissal)\n${lessons}`,
    [null, 'Wednesday (early dismissal)'],
  ],
])('of two schedules each is called by %s', (_, text, names) =>
  expect(readText(text, means).timetables.map(({ calendar }) => calendar.name)).toEqual(names),
);
