import { describe, expect, it } from 'vitest';
import { someBlock } from '../../tests/support/made/blocks';
import { clock } from '../time/date/dates';
import { dayChanges } from './day-changes';

/** "no-school", "early-release until 12:15", "testing for 3 4 5" … or "regular". */
function told(block: Parameters<typeof someBlock>[0]): string {
  const change = dayChanges(someBlock(block))[0];
  if (!change) return 'regular';
  const until = change.until === null ? '' : ` until ${clock(change.until)}`;
  const from = change.from === null ? '' : ` from ${clock(change.from)}`;
  const delay = change.delay === null ? '' : ` delayed ${String(change.delay)}`;
  const grades = change.grades ? ` for ${change.grades.join(' ')}` : '';
  return change.kind + from + until + delay + grades;
}

describe('all-day notices', () => {
  it.each([
    ['No School', 'no-school'],
    ['NO SCHOOL - Teacher Workday', 'no-school'],
    ['No students: PD day', 'no-school'],
    ['Labor Day', 'no-school'],
    ['Thanksgiving Break', 'no-school'],
    ['Martin Luther King Jr. Day', 'no-school'],
    ['Winter Break Begins', 'no-school'],
    ['Staff Development Day', 'no-school'],
    ['Teacher In-Service', 'no-school'],
    ['Schools Closed – Election', 'no-school'],
    ['Students stay home', 'no-school'],
    ['Students stay home for remote learning', 'special'],
    ['Closed Thursday', 'no-school'],
    ['Snow Day', 'no-school'],
    ['No hay clases', 'no-school'],
    ['Día festivo', 'no-school'],
    ['No School for Kindergarten', 'no-school for K'],
    ['No School Gr 6-8', 'no-school for 6 7 8'],
    ['Early Release 12:15', 'early-release until 12:15'],
    ['Early Release - Teacher PD', 'early-release'],
    ['Early Release at 1', 'early-release'],
    ['Minimum Day – 1:05', 'early-release until 13:05'],
    ['Half Day (dismissal 11:30 am)', 'early-release until 11:30'],
    ['1/2 day', 'early-release'],
    ['Early Release 8:00-12:15, PD 1:00-3:00', 'early-release until 12:15'],
    ['Late start: doors 8:10, school 9:40', 'late-start from 09:40'],
    ['Noon Dismissal', 'early-release until 12:00'],
    ['12:15 Dismissal', 'early-release until 12:15'],
    ['Salida temprana 12:15', 'early-release until 12:15'],
    ['Día mínimo', 'early-release'],
    ['2 Hour Delay', 'late-start delayed 120'],
    ['Late Start 10:00', 'late-start from 10:00'],
    ['Delayed Opening - 9:45 am', 'late-start from 09:45'],
    ['MAP Testing', 'testing'],
    ['Gr 3–5 MAP', 'testing for 3 4 5'],
    ['NWEA Grades K-2', 'testing for K 1 2'],
    ['STAAR Reading 4th grade', 'testing for 4'],
    ['SBAC 3rd & 5th', 'testing for 3 5'],
    ['i-Ready Diagnostic', 'testing'],
    ['State Testing Window', 'testing'],
    ['Field Day', 'special'],
    ['Holiday party', 'special'],
    ['Field Trip: Science Museum', 'special'],
    ['Picture Day', 'special'],
    ['Fall Assembly', 'special'],
    ['Parent Teacher Conferences', 'special'],
    ['Veterans Day', 'special'],
    ['Student/Teacher Holiday', 'no-school'],
    ['90 minute delay', 'late-start delayed 90'],
    ['ER Day', 'early-release'],
    ['EOG Math Gr. 5', 'testing for 5'],
    ['SOL Reading 3rd', 'testing for 3'],
    ['3rd grade testing', 'testing for 3'],
    ['Testing: please be quiet', 'testing'],
    ['E-Learning Day', 'special'],
    ['Sub for Ms. Rivera', 'special'],
    ['Ms. Rivera out', 'special'],
    ['Conferencias de padres', 'special'],
    // Words that only look like it.
    ['Closed syllables week', 'regular'],
    ['Closed Reading kickoff', 'regular'],
    ['STAAR Tutoring', 'regular'],
    ['Snow Make-up Day', 'regular'],
    ['Back to School Night', 'regular'],
    ['PTO meeting', 'regular'],
    ['Unit 3 Math Test', 'regular'],
    ['Early Bird tutoring', 'regular'],
    ['Optional PD', 'regular'],
    ['Return from Winter Break', 'regular'],
    ['Winter Break (school resumes January 5)', 'no-school'],
    ['Spring Break; classes resume April 5', 'no-school'],
    ['No School - students return Tuesday', 'no-school'],
    ['School resumes January 5', 'regular'],
    ['Summer School begins', 'regular'],
    ['Day before break: subtraction quiz', 'regular'],
    ['Regular dismissal', 'regular'],
    ['Early Release of New Book', 'regular'],
    ['Testing the waters', 'regular'],
    ['No School Supplies needed?', 'regular'],
    ['Snow cones', 'regular'],
    ['No Early Release today', 'regular'],
    ['Map skills quiz', 'regular'],
    ['MAP results go home', 'regular'],
    ['Spelling test', 'regular'],
    ['Holiday potluck', 'regular'],
    ['Thanksgiving feast', 'regular'],
    ['Thanksgiving', 'no-school'],
    ['Last day before winter break', 'regular'],
    ['Winter break reading log due', 'regular'],
    ['Permission slips for field trip due', 'regular'],
    ['Teacher Appreciation Day', 'regular'],
    ['Room 14 library books', 'regular'],
    ['Dismissal 3:10', 'regular'],
    ['Day 4', 'regular'],
    ['Halloween', 'regular'],
    ['Star of the week: Sam', 'regular'],
    ['FAST food drive', 'regular'],
    ['Classes resume', 'regular'],
    ['Pajama Day', 'regular'],
    ['Fast test of the printer', 'regular'],
  ])('%s: %s', (title, expected) => expect(told({ title, allDay: true })).toBe(expected));
});

describe('timed notices', () => {
  it.each([
    ['Early Release', 735, 795, 'early-release until 12:15'],
    ['Early Release 12:15', 0, 1380, 'early-release until 12:15'],
    ['Minimum day', 480, 780, 'early-release until 13:00'],
    ['Late Start', 450, 570, 'late-start from 09:30'],
    ['Late arrivals', 480, 500, 'regular'],
    ['Early release pick-up', 540, 560, 'regular'],
    ['No School', 480, 900, 'no-school'],
    ['No class', 960, 1020, 'regular'],
    ['PD', 930, 1020, 'regular'],
    ['Staff development', 930, 1020, 'regular'],
    ['Dismissal', 735, 750, 'regular'],
    ['MAP Testing', 540, 630, 'testing'],
    ['Winter party', 780, 840, 'regular'],
    ['Fire drill', 600, 615, 'special'],
    ['Assembly', 540, 600, 'special'],
    ['Assembly committee meeting', 540, 600, 'regular'],
  ])('%s %i–%i: %s', (title, start, end, expected) => expect(told({ title, start, end })).toBe(expected));

  it('closes only the tested stretch', () =>
    expect(dayChanges(someBlock({ title: 'MAP Testing', start: 540, end: 630 }))[0]?.span).toEqual([540, 630]));
});

it.each([
  ['MAP Testing', 1, 'closed'],
  ['MAP Testing', 5, 'closed'],
  ['MAP Testing', 6, 'ask'],
  ['NWEA testing window', 2, 'ask'],
  ['Picture Day', 1, 'ask'],
  ['Field Trip', 1, 'closed'],
])('%s over %i days: %s', (title, days, visits) =>
  expect(dayChanges(someBlock({ title, allDay: true, end: days * 1440 }))[0]?.visits).toBe(visits),
);

it('covers each day of a stretch', () => {
  const week = someBlock({ title: 'Spring Break', date: '2026-03-30', allDay: true, end: 5 * 1440 });
  expect(dayChanges(week).map((change) => change.date)).toEqual([
    '2026-03-30',
    '2026-03-31',
    '2026-04-01',
    '2026-04-02',
    '2026-04-03',
  ]);
});

it.each([{ declined: true }, { task: true }, { date: null }])('%o is no notice', (part) =>
  expect(dayChanges(someBlock({ title: 'No School', allDay: true, ...part }))).toEqual([]),
);
