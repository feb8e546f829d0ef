import { expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import type { Block } from '../model/block';
import { DEFAULT_SETTINGS } from '../model/settings';
import { withCalledOff } from './called-off';
import { findInTimetable } from './find-in-timetable';

const isOff = (title: string, part: Partial<Block> = {}) =>
  withCalledOff(someBlock({ title, ...part })).calledOff === true;

it.each([
  'NO Writers Workshop',
  'No Writers Workshop today',
  'no PE',
  'No Specials this week',
  'No Koala Time today!',
  'No art due to assembly',
  'No hay matemáticas',
  'Sin música hoy',
  'We have no math',
  'Skip Writing today',
  'Skip math (assembly)',
  'We’re skipping Writers Workshop',
  'Not doing writing today',
  'Do not hold Math',
  'No Writing – early release',
  'No guided reading, MAP testing',
  'Hoy no hay escritura',
  'No habrá escritura el lunes',
  'There won’t be writing today',
  'Math (school closed)',
  'Writing – school closed',
  'Maths (INSET – school closed)',
  'Maths – INSET day',
  'Reading: closed today',
  'Phonics (building closed)',
  'Math (no school)',
  'Lectura – no hay clases',
  'Science: no science today',
  'Math – no math',
  'Reading (no reading this week)',
  'XX Writing XX',
  'Math (X)',
  'Math N/A',
  '✗ Science',
  'Writing – not in session',
  'Writing (removed from schedule)',
  'Social Studies – won’t happen',
  'Mathe (kein Unterricht)',
  'Lecture (pas de classe)',
  'Lesen – frei',
  'Library closed',
  'Writing (none this week)',
  'School closed',
])('called off: %s', (title) => expect(isOff(title)).toBe(true));

it.each([
  'No Place Like Home (read aloud)',
  'NO homework today',
  'No phones this week',
  'No Red Ink Writing',
  'No Bullying Assembly',
  'No, David! (read aloud)',
  'November writing',
  'Writers Workshop (no homework)',
  'Skip counting by 5s',
  'Skip counting today',
  'Skip a line',
  'Skippyjon Jones read aloud',
  'No Math Homework',
  'No homework: reading log off',
  'Don’t Let the Pigeon Drive the Bus (read aloud)',
  'Do not forget your math book',
  'Sin prisa: lectura',
  'Library (closed stacks)',
  'Closed syllables',
  'Phonics: open, closed, silent e',
  'Phonics (closed syllables)',
  'Closing circle',
  'Math: closed shapes',
  'Reading: No School for Otter',
  'Read Aloud: No School Today',
  'Reading "School Is Closed"',
  'Writing: no music while we write',
  'Math – gym is closed',
  'Science: no goggles today',
  'Closed Reading passages',
  'Xylophone practice',
  'Closed captions writing',
])('taught: %s', (title) => expect(isOff(title)).toBe(false));

it('is told by the place and the first line under it too', () => {
  expect(isOff('Math', { location: 'CANCELED' })).toBe(true);
  expect(isOff('Math', { note: 'school closed' })).toBe(true);
  expect(isOff('Math', { note: 'bring a coat – no school' })).toBe(false);
  expect(isOff('Math', { note: 'Class canceled today\nSee you Tuesday' })).toBe(true);
  expect(isOff('Math', { note: 'Canceled due to the fire drill' })).toBe(true);
  expect(isOff('Math', { note: 'Moved to 1:30 today' })).toBe(true);
  expect(isOff('Math', { note: 'CANCELLED (assembly in gym)' })).toBe(true);
  expect(isOff('Math', { note: 'cancelled - field trip' })).toBe(true);
  expect(isOff('Math', { note: 'canceled, see you Thursday' })).toBe(true);
  expect(isOff('Math', { note: 'Canceled: fire drill' })).toBe(true);
  expect(isOff('Math', { note: 'Cancelada (excursión)' })).toBe(true);
  expect(isOff('Math', { note: 'CANCELED | assembly in gym' })).toBe(true);
  expect(isOff('Math', { note: 'Canceled: PE' })).toBe(false);
  expect(isOff('Math', { note: 'Canceled | PE' })).toBe(false);
  expect(isOff('Math', { note: 'Not canceled (indoors)' })).toBe(false);
  expect(isOff('Math', { note: 'Problems (canceling fractions)' })).toBe(false);
  expect(isOff('Math', { note: 'PE canceled' })).toBe(false);
  expect(isOff('Math', { note: 'Bring the permission slip for the trip that was canceled' })).toBe(false);
});

const plan = (blocks: Block[]) =>
  findInTimetable(someTimetable('Room 14', blocks), {
    grade: null,
    preferences: DEFAULT_SETTINGS,
    learned: [],
    notices: [],
    busy: [],
  });
const titles = (blocks: Block[]) => plan(blocks).windows.map(({ block }) => blocks[block]!.title);

it('a lesson called off has no window, is still there, and takes none from others', () => {
  const blocks = [
    someBlock({ title: 'Canceled: Assembly', start: 540, end: 600 }),
    someBlock({ title: 'Writers Workshop', start: 540, end: 600 }),
    someBlock({ title: 'Readers Workshop – CANCELED', start: 600, end: 660 }),
    someBlock({ title: 'Math Workshop', start: 660, end: 720, calledOff: true }),
  ];
  expect(titles(blocks)).toEqual(['Writers Workshop']);
  expect(plan(blocks).blocks.map(({ calledOff }) => calledOff ?? false)).toEqual([true, false, true, true]);
});

it.each([
  ['[CANCELLED] No School', 1],
  ['No School (postponed)', 1],
  ['No School', 0],
  ['No School – field trip canceled', 0],
  ['Classes canceled: snow day', 0],
  ['Teacher workday (no class)', 0],
])('the notice “%s” leaves %d', (title, count) =>
  expect(titles([someBlock({ title, allDay: true }), someBlock({ title: 'Writers Workshop' })])).toHaveLength(count),
);

it('a notice that its calendar marks as called off closes nothing', () =>
  expect(
    titles([
      someBlock({ title: 'No School', allDay: true, calledOff: true }),
      someBlock({ title: 'Writers Workshop' }),
    ]),
  ).toHaveLength(1));

it.each([
  ['some hours of being away close those hours', [{ title: 'Out of office', start: 540, end: 660 }], []],
  ['a day of it lowers the day', [{ title: 'Out of office', start: 480, end: 900 }], ['good']],
  ['so does a whole one', [{ title: 'OOO', allDay: true }], ['good']],
  ['focus time is no lesson', [{ title: 'Focus time', start: 600, end: 660 }], ['best']],
  ['nor is a place of work', [{ title: 'Home', start: 480, end: 900 }], ['best']],
])('a person’s own status: %s', (_, events, ranks) =>
  expect(
    plan([...events.map((event) => someBlock(event)), someBlock({ title: 'Writers Workshop' })]).windows.map(
      ({ rank }) => rank,
    ),
  ).toEqual(ranks),
);

it.each([
  ['Nye · CANCELED', true],
  ['bring glue · Nye · no class', true],
  ['no class · Nye', true],
  ['Nye · canceled (assembly in gym)', true],
  ['Nye · bring glue', false],
  ['Nye · Canceled: PE', false],
  ['Nye canceled', false],
  ['Nye · bring the canceled checks for the money unit', false],
])('each cell beside a lesson speaks for itself: %s', (note, expected) =>
  expect(isOff('Weaving', { note })).toBe(expected),
);

it.each([
  ['Thu canceled', ['tue'], false],
  ['Thu canceled', ['thu'], true],
  ['no class Tue', ['tue'], true],
  ['canceled, see you Thursday', ['tue'], true],
] as const)('“%s” beside a lesson of %s', (note, days, expected) =>
  expect(isOff('Weaving', { note, days, date: null })).toBe(expected),
);
