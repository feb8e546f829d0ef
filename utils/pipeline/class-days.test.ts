import { describe, expect, it } from 'vitest';
import { allDay, block } from '../../tests/support/stored/stored';
import { DEFAULT_SETTINGS } from '../model/settings';
import { NO_RULES, type DayCalendar, type DaysKnown } from '../model/school-days';
import { clock } from '../time/date/dates';
import { daysOfSchools } from './class-days';
import { findInTimetable } from './find-in-timetable';
import { statedDays } from './stated-days';

const calendar = (notices: DayCalendar['notices'], over: Partial<DayCalendar> = {}): DayCalendar => ({
  id: 'feed:d',
  name: 'District calendar',
  school: null,
  notices,
  readAt: 1,
  ...over,
});
const MONDAY = '2026-09-14';
const TUESDAY = '2026-09-15';
const WEDNESDAY = '2026-09-16';
const known: DaysKnown = {
  calendars: [
    calendar([allDay('Last Day of School', '2026-06-12'), allDay('First Day of School', '2026-08-20')]),
    calendar([allDay('No School', MONDAY)], { id: 'feed:l', name: 'Lincoln', school: 'Lincoln' }),
    calendar([allDay('Early Release', TUESDAY), allDay('Jefferson Elementary: No School', '2026-09-18')]),
    calendar([allDay('2 Hour Delay', '2026-09-17'), allDay('A Day', '2026-09-08')]),
  ],
  rules: [
    { ...NO_RULES, earlyRelease: 735, begins: 480 },
    { ...NO_RULES, school: 'Lincoln', earlyRelease: 720, weekly: { wed: 'early-release' } },
  ],
  decisions: [
    { date: '2026-10-12', school: '', kind: 'regular', madeAt: 1 },
    { date: '2026-10-12', school: 'Lincoln', kind: 'no-school', madeAt: 1 },
  ],
};
const daysOf = daysOfSchools(known);

describe('the days of a school', () => {
  it.each([
    [MONDAY, 'Lincoln', 'no-school', null, null],
    [MONDAY, ' lincoln', 'no-school', null, null],
    [MONDAY, 'Grant', 'regular', null, null],
    // Whose school nobody told may be any.
    [MONDAY, null, 'no-school', null, null],
    [TUESDAY, 'Grant', 'early-release', null, 735],
    [TUESDAY, 'Lincoln', 'early-release', null, 720],
    [WEDNESDAY, 'Lincoln', 'early-release', null, 720],
    [WEDNESDAY, 'Grant', 'regular', null, null],
    ['2026-09-17', 'Grant', 'late-start', 600, null],
    ['2026-09-18', 'Jefferson Elementary', 'no-school', null, null],
    ['2026-09-18', 'Lincoln', 'regular', null, null],
    ['2026-07-01', 'Grant', 'no-school', null, null],
    ['2026-09-19', 'Grant', 'weekend', null, null],
  ] as const)('%s at %s: %s', (date, school, kind, start, end) => {
    expect(daysOf(school).resolve(date, '2')).toMatchObject({ kind, start, end });
  });

  it.each([
    ['2026-10-12', 'Lincoln', 'no-school'],
    ['2026-10-12', 'Grant', 'regular'],
    ['2026-10-12', null, 'regular'],
    ['2026-10-13', 'Grant', undefined],
  ])('%s at %s: the OT said %s', (date, school, kind) => expect(daysOf(school).decision(date)?.kind).toBe(kind));

  it('count their rotation days over school days only', () => {
    const days = (school: string) => [...daysOf(school).rotations('2026-09-10', TUESDAY)].map(([, [label]]) => label);
    expect([days('Lincoln'), days('Grant')]).toEqual([
      ['A', 'B', 'A'],
      ['A', 'B', 'A', 'B'],
    ]);
  });
});

describe('a timetable planned with them', () => {
  const plan = (date: string, school: string | null) =>
    findInTimetable(
      {
        calendar: { token: 'r', name: 'Room 14', own: false },
        grade: '2',
        blocks: [
          block({ title: 'Literacy Centers', date, start: 540, end: 600 }),
          block({ title: 'Centers', date, start: 780, end: 840 }),
        ],
      },
      { grade: '2', preferences: DEFAULT_SETTINGS, learned: [], notices: [], busy: [], days: daysOf(school) },
    );
  const windows = (date: string, school: string | null) =>
    plan(date, school).windows.map(({ start, end }) => `${clock(start)}–${clock(end)}`);
  const whole = ['09:05–09:55', '13:05–13:55'];

  it.each([
    [MONDAY, 'Lincoln', []],
    [MONDAY, 'Grant', whole],
    [TUESDAY, 'Grant', ['09:05–09:55']],
    [WEDNESDAY, 'Lincoln', ['09:05–09:55']],
    ['2026-09-17', 'Grant', ['13:05–13:55']],
    ['2026-07-01', 'Grant', []],
    ['2026-10-12', 'Lincoln', []],
    ['2026-10-12', 'Grant', whole],
  ])('%s at %s', (date, school, expected) => {
    expect(windows(date, school)).toEqual(expected);
  });

  it('says which calendar changes the day, what the OT told, and what the OT decided', () => {
    expect(plan(MONDAY, 'Lincoln').days[MONDAY]).toMatchObject({ because: 'No School', source: 'Lincoln' });
    expect(plan(WEDNESDAY, 'Lincoln').days[WEDNESDAY]).toMatchObject({ kind: 'early-release', because: null });
    expect(plan('2026-10-12', 'Grant').days['2026-10-12']).toMatchObject({ kind: 'regular', decided: true });
  });

  it('knows days that have no block, when asked for them', () => {
    const days = findInTimetable(
      { calendar: { token: 'r', name: null, own: false }, grade: null, blocks: [] },
      {
        grade: null,
        preferences: DEFAULT_SETTINGS,
        learned: [],
        notices: [],
        busy: [],
        dates: [MONDAY],
        days: daysOf('Lincoln'),
      },
    ).days;
    expect(days[MONDAY]?.kind).toBe('no-school');
  });
});

it('what was made of a calendar when it was kept says the same as its events', () => {
  const made = known.calendars.map((one) => ({ ...one, stated: statedDays(one.notices), notices: [] }));
  const stated = daysOfSchools({ ...known, calendars: made });
  for (const school of ['Lincoln', 'Grant', null])
    for (const date of [MONDAY, TUESDAY, WEDNESDAY, '2026-09-17', '2026-09-18', '2026-07-01'])
      expect(stated(school).resolve(date, '2')).toEqual(daysOf(school).resolve(date, '2'));
  expect(stated('Grant').rotations(MONDAY, TUESDAY)).toEqual(daysOf('Grant').rotations(MONDAY, TUESDAY));
});
