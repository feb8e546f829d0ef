import { expect, it } from 'vitest';
import { someWeeks, weeksOf } from './some-weeks';

it.each([
  ['Chorus every other Tuesday', 'every other Tuesday', 'tue'],
  ['Robotics (every other week)', 'every other week', null],
  ['Garden every second Friday', 'every second Friday', 'fri'],
  ['Lab alternate Mondays', 'alternate Mondays', 'mon'],
  ['Lab alternating weeks', 'alternating weeks', null],
  ['Typing (bi-weekly)', 'bi-weekly', null],
  ['Writing every 2 weeks', 'every 2 weeks', null],
  ['Writing, Week B', 'Week B', null],
  ['Writing (A week only)', 'A week only', null],
  ['Writing (Week A) / Art (Week B)', 'Week A', null],
  ['Science A/B', 'A/B', null],
  ['Buddies once a month', 'once a month', null],
  ['Assembly 1st Friday', '1st Friday', 'fri'],
  ['Assembly, first Friday of each month', 'first Friday of each month', 'fri'],
  ['Science 2nd & 4th Wednesdays', '2nd & 4th Wednesdays', 'wed'],
  ['Math every other Monday and Thursday', 'every other Monday', 'mon thu'],
  ['Spelling until Nov 20', 'until Nov 20', null],
  ['Spelling starting January 11', 'starting January 11', null],
  ['Spelling thru 12/18', 'thru 12/18', null],
  ['Escritura cada dos semanas', 'cada dos semanas', null],
  ['Arte cada otro lunes', 'cada otro lunes', 'mon'],
])('not every week: %s', (text, words, days) => {
  const said = someWeeks(text);
  expect([said?.words, said?.days?.join(' ') ?? null]).toEqual([words, days]);
});

it.each([
  'Writing: every other line',
  'Math – odd and even numbers',
  'Reading until 10:30',
  '1st draft',
  '2nd Grade Writing',
  'Lunch 1st & 2nd',
  'PE twice a week',
  'PE 3 times a week',
  'OT 2 days a week',
  'Word of the week',
  'Week 5 spelling test',
  'Group A/B',
  'Monday meeting',
  'Second Step',
  'Weekly reader',
  'Unit 3 from page 12',
])('every week: %s', (text) => expect(someWeeks(text)).toBeNull());

it.each([
  [{ title: 'Writing', note: 'every other week' }, 'every other week'],
  [{ title: 'Writing', note: 'bring a pen · A week only' }, 'A week only'],
  [{ title: 'Writing', note: 'library books are due back every other Friday by noon' }, undefined],
  [{ title: 'Writing', note: null }, undefined],
])('what a note says is about the lesson where it is short: %j', (block, words) =>
  expect(weeksOf(block)?.words).toBe(words),
);

it('is not on where one of two says so', () =>
  expect(weeksOf({ title: 'Drums every other Tuesday', note: 'until Nov 20' })?.isOn('2026-12-01')).toBe(false));

it.each([
  ['Assembly 1st Friday', '2026-12-04', true],
  ['Assembly 1st Friday', '2026-12-11', false],
  ['Assembly last Friday of the month', '2026-11-27', true],
  ['Assembly last Friday of the month', '2026-11-20', false],
  ['Science 2nd & 4th Wednesday', '2026-12-23', true],
  ['Science 2nd & 4th Wednesday', '2026-12-16', false],
  ['Science 2nd & 4th Wednesday', '2026-12-10', null],
  ['Spelling until Nov 20', '2026-11-20', true],
  ['Spelling until Nov 20', '2026-11-30', false],
  ['Spelling starting January 11', '2026-11-30', false],
  ['Spelling starting January 11', '2027-03-01', true],
  ['Spelling starting Sept. 14', '2027-04-20', true],
  ['Spelling thru 12/18', '2027-01-08', false],
  ['Chorus every other Tuesday', '2026-12-01', null],
  // All but those.
  ['not Dec 9', '2026-12-09', false],
  ['not Dec 9', '2026-12-16', true],
  ['no class on 12/9', '2026-12-09', false],
  ['cancelled 12/7 only', '2026-12-14', true],
  ['off 12/24 - 1/4', '2026-12-23', true],
  ['off 12/24 - 1/4', '2026-12-28', null],
  ['last Thursday of the month off', '2026-12-31', null],
  ['last Thursday of the month off', '2026-12-10', null],
  ['except the 2nd Tuesday', '2026-12-08', null],
])('on a date: %s, %s', (text, date, on) => expect(someWeeks(text)?.isOn(date)).toBe(on));
