import { describe, expect, it } from 'vitest';
import { someBlock } from '../../tests/support/made/blocks';
import type { Grade } from '../model/vocabulary';
import { clock } from '../time/date/dates';
import { districtCalendar, rotationsOf, type Notice } from './district-calendar';
import { NO_HABITS, resolveDay, type SchoolHabits } from './resolve-day';

const allDay = (date: string, title: string, days = 1, source = 'district.ics'): Notice => ({
  block: someBlock({ title, date, start: 0, end: 1440 * days, allDay: true }),
  source,
});

function told(
  notices: Notice[],
  date: string,
  who: { grade?: Grade; school?: string } = {},
  habits: SchoolHabits = NO_HABITS,
) {
  const day = resolveDay(districtCalendar(notices), date, { grade: null, school: null, ...who }, habits);
  const hours = [day.start, day.end].map((at) => (at === null ? '' : clock(at))).join('–');
  return `${day.kind}${hours === '–' ? '' : ` ${hours}`}${day.because.map(({ title }) => ` “${title}”`).join('')}`;
}

const YEAR = [
  allDay('2026-08-20', 'First Day of School'),
  allDay('2026-10-14', 'Early Release 12:15'),
  allDay('2026-10-14', 'Gr 3–5 MAP'),
  allDay('2026-11-25', 'Thanksgiving Break', 3),
  allDay('2026-12-21', 'Winter Break Dec 21 – Jan 1'),
  allDay('2027-01-12', '2 Hour Delay'),
  allDay('2027-02-03', 'No School – Lincoln Elementary'),
  allDay('2027-02-10', 'PreK no school'),
  allDay('2027-06-10', 'Last Day of School'),
];

it.each([
  ['2026-08-19', {}, 'no-school “First Day of School”'],
  ['2026-08-20', {}, 'special “First Day of School”'],
  ['2026-08-21', {}, 'regular'],
  ['2026-08-22', {}, 'weekend'],
  ['2026-10-14', {}, 'early-release –12:15 “Early Release 12:15” “Gr 3–5 MAP”'],
  ['2026-10-14', { grade: '1' }, 'early-release –12:15 “Early Release 12:15”'],
  ['2026-11-27', {}, 'no-school “Thanksgiving Break”'],
  ['2026-11-28', {}, 'weekend'],
  ['2026-12-28', {}, 'no-school “Winter Break Dec 21 – Jan 1”'],
  ['2027-01-04', {}, 'regular'],
  ['2027-02-03', {}, 'no-school “No School – Lincoln Elementary”'],
  ['2027-02-03', { school: 'Lincoln Elementary' }, 'no-school “No School – Lincoln Elementary”'],
  ['2027-02-03', { school: 'Birch Street' }, 'regular'],
  ['2027-02-10', { grade: 'PK' }, 'no-school “PreK no school”'],
  ['2027-02-10', { grade: 'K' }, 'regular'],
  ['2027-06-10', {}, 'special “Last Day of School”'],
  ['2027-06-11', {}, 'no-school “Last Day of School”'],
] as const)('%s %o: %s', (date, who, expected) => expect(told(YEAR, date, who)).toBe(expected));

it.each([
  [['Veterans Day'], 'no-school “Veterans Day”'],
  [['Presidents’ Day'], 'no-school “Presidents’ Day”'],
  [['Veterans Day', 'Veterans Day Assembly'], 'special “Veterans Day” “Veterans Day Assembly”'],
  [['Columbus Day', 'Early Release 12:00'], 'early-release –12:00 “Early Release 12:00” “Columbus Day”'],
  [['Election Day'], 'special “Election Day”'],
  [['Veterans Day Breakfast'], 'regular'],
])('a federal holiday in a school’s own calendar: %o: %s', (titles, expected) =>
  expect(
    told(
      titles.map((title) => allDay('2026-11-11', title)),
      '2026-11-11',
    ),
  ).toBe(expected),
);

it.each([
  ['High School – no school', 'Lincoln Elementary', 'regular'],
  ['Elementary – no school', 'Lincoln Elementary', 'no-school “Elementary – no school”'],
  ['No School Gr 6-8', 'Lincoln Elementary', 'regular'],
  ['No School Gr 6-8', 'Birch Street', 'no-school “No School Gr 6-8”'],
  ['Elementary – no school', 'Lincoln Middle School', 'regular'],
])('%s, at %s whatever the grade: %s', (title, school, expected) =>
  expect(told([allDay('2026-10-15', title)], '2026-10-15', { school })).toBe(expected),
);

describe('what the OT told once', () => {
  const habits: SchoolHabits = { earlyRelease: 770, begins: 505, weekly: { wed: 'early-release' } };
  it.each([
    ['Early Release', '2026-10-15', 'early-release –12:50 “Early Release”'],
    ['Early Release 11:30', '2026-10-15', 'early-release –11:30 “Early Release 11:30”'],
    ['2 Hour Delay', '2026-10-15', 'late-start 10:25– “2 Hour Delay”'],
    ['Late Start 9:40', '2026-10-15', 'late-start 09:40– “Late Start 9:40”'],
    ['Picture Day', '2026-10-14', 'early-release –12:50 “Picture Day”'],
    ['No School', '2026-10-14', 'no-school “No School”'],
    ['Regular day', '2026-10-14', 'early-release –12:50'],
  ])('%s on %s: %s', (title, date, expected) => expect(told([allDay(date, title)], date, {}, habits)).toBe(expected));

  it('nothing told, nothing known', () => {
    expect(told([allDay('2026-10-15', 'Early Release')], '2026-10-15')).toBe('early-release “Early Release”');
    expect(told([allDay('2026-10-15', '2 Hour Delay')], '2026-10-15')).toBe('late-start “2 Hour Delay”');
  });
});

it('says once what one calendar says twice, and both where two say it', () => {
  const day = resolveDay(
    districtCalendar([
      allDay('2026-10-12', 'No School'),
      allDay('2026-10-12', 'No School'),
      allDay('2026-10-12', 'No School', 1, 'Room 14'),
    ]),
    '2026-10-12',
    { grade: null, school: null },
  );
  expect(day.because.map(({ source }) => source)).toEqual(['district.ics', 'Room 14']);
});

it.each([
  ['declined', { declined: true }],
  ['a to-do', { task: true }],
  ['undated', { date: null }],
])('%s is no notice', (_, part) => {
  const notice = { block: someBlock({ title: 'No School', allDay: true, date: '2026-10-12', ...part }), source: 'x' };
  expect(told([notice], '2026-10-12')).toBe('regular');
});

describe('rotation days of a calendar', () => {
  it('counts over school days only, several cycles side by side', () => {
    const calendar = districtCalendar([
      allDay('2026-09-03', 'A Day / Day 1 of 3'),
      allDay('2026-09-04', 'B Day'),
      allDay('2026-09-07', 'Labor Day'),
      allDay('2026-09-08', 'No School Kindergarten'),
    ]);
    const found = rotationsOf(calendar, '2026-09-03', '2026-09-10');
    expect([...found].map(([date, labels]) => `${date.slice(-2)} ${labels.join(', ')}`)).toEqual([
      '03 A, Day 1',
      '04 B, Day 2',
      '08 A, Day 3',
      '09 B, Day 1',
      '10 A, Day 2',
    ]);
  });

  it('a timetable’s columns say how long a cycle is', () => {
    const calendar = districtCalendar([], [{ cycle: 'numbers', label: 'Day 1', of: null, date: '2026-08-20' }]);
    const known = ['Day 1', 'Day 2', 'Day 3'];
    expect(rotationsOf(calendar, '2026-08-21', '2026-08-25', known).get('2026-08-25')).toEqual(['Day 1']);
    expect(rotationsOf(calendar, '2026-08-21', '2026-08-25')).toEqual(new Map());
  });

  it('none where no calendar names any', () =>
    expect(rotationsOf(districtCalendar([allDay('2026-09-07', 'Labor Day')]), '2026-09-01', '2026-09-30').size).toBe(
      0,
    ));
});
