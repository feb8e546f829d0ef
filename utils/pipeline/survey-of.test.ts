import { expect, it } from 'vitest';
import { someBlock, someTimetable } from '../../tests/support/made/blocks';
import type { Timetable } from '../model/reading';
import { NOTHING_KNOWN } from '../model/school-days';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { Grade } from '../model/vocabulary';
import { surveyOf, type Remembered } from './survey-of';

const titles = ['Math', 'Lunch', 'Writing Workshop', 'Recess', 'Science', 'Reading'];
const day = titles.map((title, i) => someBlock({ title, start: 480 + i * 60, end: 540 + i * 60 }));
const asBlock = (one: string | (typeof day)[number]) =>
  typeof one === 'string' ? someBlock({ title: one, start: 900, end: 930 }) : one;
const meeting = someBlock({ title: 'IEP meeting', start: 630, end: 660 });
const reading = {
  reader: 'g',
  view: 'week',
  shown: null,
  timetables: [
    someTimetable('Room 14, Grade 2', day),
    someTimetable('Kim', [meeting, someBlock({ title: 'Leave', allDay: true }), { ...meeting, declined: true }], true),
    someTimetable('District', [someBlock({ title: 'Board', start: 540, end: 600 })]),
  ],
  warnings: [],
};
const ROOM = 'g:Room 14, Grade 2@example.org';
const nothing: Remembered = {
  settings: DEFAULT_SETTINGS,
  roles: {},
  classrooms: {},
  told: {},
  days: NOTHING_KNOWN,
};
const room = {
  id: 'c1',
  name: 'Rivera',
  grade: '4' as const,
  gradeSet: true,
  school: null,
  sources: [ROOM],
};

it.each<[string, Partial<Remembered>, object]>([
  ['guesses when nothing is known', {}, { role: 'classroom', grade: '2', gradeSet: false, classroom: null }],
  ['a role that was chosen', { roles: { [ROOM]: 'ignored' } }, { role: 'ignored', findings: null }],
  ['a grade that was chosen', { classrooms: { [ROOM]: room } }, { name: 'Rivera', grade: '4', gradeSet: true }],
  ['a grade that was only guessed', { classrooms: { [ROOM]: { ...room, gradeSet: false } } }, { grade: '2' }],
])('%s', (_, known, expected) => {
  expect(surveyOf(reading, { ...nothing, ...known }).calendars[0]).toMatchObject(expected);
});

it.each<[string, Partial<Timetable>, Grade | null, boolean]>([
  ['in the name of the calendar', { calendar: { token: 'a', name: 'Ms. Ode – 2nd Grade', own: false } }, '2', true],
  ['in the heading of a schedule', { grade: 'K' }, 'K', true],
  ['by its titles alone', { blocks: [...day, 'Grade 3 Math', '3rd grade recess'].map(asBlock) }, '3', false],
  ['nowhere', {}, null, false],
])('a grade that stands %s', (_, also, grade, gradeStated) => {
  const nameless = { ...someTimetable('Ode', day), ...also };
  const [calendar] = surveyOf({ ...reading, timetables: [nameless] }, nothing).calendars;
  expect(calendar).toMatchObject({ grade, gradeSet: false, gradeStated });
});

it.each([
  ['another than the page states', '4' as const, false],
  ['the one the page states', '2' as const, true],
])('a grade that was chosen, %s', (_, grade, gradeStated) => {
  const known = { ...nothing, classrooms: { [ROOM]: { ...room, grade } } };
  expect(surveyOf(reading, known).calendars[0]).toMatchObject({ grade, gradeSet: true, gradeStated });
});

it('tells when the OT is busy, never with what', () => {
  const { busy, calendars } = surveyOf(reading, nothing);
  expect(busy).toEqual([{ date: '2026-09-14', start: 630, end: 660 }]);
  expect(calendars[0]!.findings!.windows.some(({ booked }) => booked)).toBe(true);
  expect(calendars.slice(1).map(({ role, findings }) => [role, findings])).toEqual([
    ['mine', null],
    ['district', null],
  ]);
});

it('offers what the other rooms were told of blocks that are not clear here', () => {
  const other = { ...room, id: 'c2', name: 'Ode', sources: ['g:elsewhere'] };
  const told = (block: string) => ({
    ...{ id: block, classroom: 'c2', block, title: block, activity: 'centers' as const, mode: 'work' as const },
    ...{ is: 'correction' as const, workStart: null, madeAt: 1 },
  });
  const timetables = [
    someTimetable('Room 14, Grade 2', [...day, someBlock({ title: 'Koala Time', start: 900, end: 930 })]),
  ];
  const remembered = {
    ...nothing,
    classrooms: { [ROOM]: room, 'g:elsewhere': other },
    told: { c2: [told('koala time'), told('math'), told('zebra')] },
  };
  const [calendar] = surveyOf({ ...reading, timetables }, remembered).calendars;
  expect(calendar?.suggestions).toEqual({ 'koala time': { room: 'Ode', activity: 'centers', mode: 'work' } });
});
