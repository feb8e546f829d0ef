import { expect, it } from 'vitest';
import type { DayKind } from '../model/day';
import { dayMarks } from './day-marks';
import type { Calendar } from './survey';

const closed: DayKind = {
  kind: 'no-school',
  from: null,
  until: null,
  grades: null,
  because: 'Break',
  source: 'District',
};
const tested: DayKind = { ...closed, kind: 'testing', because: 'MAP' };
const usual: DayKind = { ...closed, kind: 'regular', because: null };
const room = (name: string, school: string | null, days: Record<string, DayKind>): Calendar => ({
  source: name,
  ref: { token: name, name, own: false },
  name,
  role: 'classroom',
  grade: null,
  gradeSet: false,
  gradeStated: false,
  roleSet: false,
  school,
  classroom: null,
  told: [],
  findings: { blocks: [], windows: [], days },
});
const marks = (...calendars: Calendar[]) =>
  dayMarks({ calendars, manner: null, busy: [], partial: false }).map(({ date, kinds }) => [
    date,
    kinds.map(({ day, rooms, school }) => `${day.kind} ${rooms.join('+')} @${school}`),
  ]);

it('are told once for all classrooms with the same day, in order of dates', () => {
  const days = { '2026-11-26': closed, '2026-11-25': tested };
  expect(marks(room('A', 'Elm', days), room('B', 'Elm', { '2026-11-26': closed }))).toEqual([
    ['2026-11-25', ['testing A @Elm']],
    ['2026-11-26', ['no-school A+B @Elm']],
  ]);
});

it('are for every school when the classrooms have several', () => {
  const days = { '2026-11-26': closed };
  expect(marks(room('A', 'Elm', days), room('B', null, days))).toEqual([['2026-11-26', ['no-school A+B @']]]);
});

it('leave out usual days, save those the OT decided', () => {
  const days = { '2026-11-26': usual, '2026-11-27': { ...usual, decided: true } };
  expect(marks(room('A', null, days))).toEqual([['2026-11-27', ['regular A @']]]);
  expect(marks({ ...room('A', null, days), findings: null })).toEqual([]);
});
const ownWords: DayKind = { kind: 'no-school', from: null, until: null, grades: null, because: 'Break' };
it.each<[string, DayKind, number]>([
  ['the timetable’s own page says it', ownWords, 0],
  ['a calendar that is on the page says it', { ...closed, source: 'District' }, 0],
  ['a feed says it', { ...closed, source: 'A feed' }, 1],
  ['the OT decided otherwise', { ...closed, decided: true }, 1],
])('are shown only where the page does not show the event: %s', (_, day, count) => {
  const district = { ...room('District', null, {}), findings: null };
  expect(marks(room('A', null, { '2026-11-26': day }), district)).toHaveLength(count);
});
