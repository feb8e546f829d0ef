import { expect, it, describe } from 'vitest';
import { dateList } from './date-list';

/** `2026-11-25…27 Thanksgiving Break`. */
function told(text: string, near = '2026-11-01'): string[] {
  return dateList(text.trim().split('\n'), near).map(({ title, date, end }) => {
    const last = new Date(Date.parse(date!) + (end! / 1440 - 1) * 86_400_000).toISOString().slice(0, 10);
    return `${date}${last === date ? '' : `…${last.slice(5)}`} ${title}`;
  });
}

describe('one line', () => {
  it.each([
    ['August 20 First Day of School', ['2026-08-20 First Day of School']],
    ['Aug. 20: First Day of School', ['2026-08-20 First Day of School']],
    ['Thursday, August 20, 2026 – First Day of School', ['2026-08-20 First Day of School']],
    ['Thu Aug 20 - First Day of School', ['2026-08-20 First Day of School']],
    ['• 8/20/26 First Day of School', ['2026-08-20 First Day of School']],
    ['8/20 - First Day of School', ['2026-08-20 First Day of School']],
    ['2026-08-20 First Day of School', ['2026-08-20 First Day of School']],
    ['20 August 2026 First Day of School', ['2026-08-20 First Day of School']],
    ['20 de agosto: Primer día de clases', ['2026-08-20 Primer día de clases']],
    ['First Day of School ........ August 20', ['2026-08-20 First Day of School']],
    ['First Day of School (August 20)', ['2026-08-20 First Day of School']],
    ['First Day of School | Thursday, August 20', ['2026-08-20 First Day of School']],
    ['Nov. 25-27 Thanksgiving Break', ['2026-11-25…11-27 Thanksgiving Break']],
    ['November 25 to 27, 2026: Thanksgiving Break', ['2026-11-25…11-27 Thanksgiving Break']],
    ['Dec 21 – Jan 1 Winter Break', ['2026-12-21…01-01 Winter Break']],
    ['Winter Break: Monday, December 21 through Friday, January 1', ['2026-12-21…01-01 Winter Break']],
    ['Winter Break | 12/21/2026 - 1/1/2027', ['2026-12-21…01-01 Winter Break']],
    ['Dec 21, 2026 – Jan 1, 2027 | Winter Break', ['2026-12-21…01-01 Winter Break']],
    ['del 21 de diciembre al 1 de enero: Vacaciones de invierno', ['2026-12-21…01-01 Vacaciones de invierno']],
    ['10/9 & 10/12 No School', ['2026-10-09 No School', '2026-10-12 No School']],
    ['Oct. 14 Early Release 12:15', ['2026-10-14 Early Release 12:15']],
    ['October 14 | 1:15 Dismissal', ['2026-10-14 1:15 Dismissal']],
    ['Aug 20 First Day  Sep 7 Labor Day', ['2026-08-20 First Day', '2026-09-07 Labor Day']],
    ['First Day: Aug 20 | Labor Day: Sep 7', ['2026-08-20 First Day', '2026-09-07 Labor Day']],
    [
      'There is no school on Monday, September 7 for Labor Day.',
      ['2026-09-07 There is no school on Monday, September 7 for Labor Day'],
    ],
    ['Monday, January 18 (MLK Day) No School', ['2027-01-18 MLK Day No School']],
    // No dates.
    ['1/2 day', []],
    ['Grades 3/4 testing', []],
    ['School hours 8:05 - 2:35', []],
    ['Call 555-0142', []],
    ['May we help you?', []],
    ['Day 4', []],
    ['Room 14, March Madness', []],
  ])('%s', (line, expected) => expect(told(line)).toEqual(expected));
});

it('years are those of the school year the list names', () =>
  expect(told('2024-2025 School Calendar\nAugust 20 First Day\nMay 30 Last Day')).toEqual([
    '2024-08-20 First Day',
    '2025-05-30 Last Day',
  ]));

it('months as headings, days alone under them', () =>
  expect(
    told(`
AUGUST 2026
20 First Day of School
September
7 – Labor Day
24-25: No School
Mon 28 Late Start
30
Picture Day
Questions? Call us.

October 2026
9, 12 Fall Break
14th Early Release
3 weeks of fun
2:15 dismissal`),
  ).toEqual([
    '2026-08-20 First Day of School',
    '2026-09-07 Labor Day',
    '2026-09-24…09-25 No School',
    '2026-09-28 Late Start',
    '2026-09-30 Picture Day',
    '2026-09-30 Questions? Call us.',
    '2026-10-09 Fall Break',
    '2026-10-12 Fall Break',
    '2026-10-14 Early Release',
  ]));

it('what is said of every week is said of the year', () =>
  expect(told('2026-2027 Calendar\nSeptember\n7 Labor Day\nEarly release every Wednesday 1:45')).toEqual([
    '2026-09-07 Labor Day',
    '2026-07-01…06-30 Early release every Wednesday 1:45',
  ]));

it('a month’s grid', () =>
  expect(
    told(`
November 2026
Sun | Mon | Tue | Wed | Thu | Fri | Sat
25 Old | 26 | 27 | 28 | 29 | 30 | 1 New
8 | 9 | 10 | 11 Veterans Day | 12 | 13 | 14
22 | 23 B Day Picture Day | 24 | 25 No School | 26 Thanksgiving | 27 No School | 28
29 | 30 | 1 Next | 2 | 3 | 4 | 5`),
  ).toEqual([
    '2026-11-01 New',
    '2026-11-11 Veterans Day',
    '2026-11-23 B Day',
    '2026-11-23 Picture Day',
    '2026-11-25 No School',
    '2026-11-26 Thanksgiving',
    '2026-11-27 No School',
  ]));

it.each([
  ['August 17 | Monday | First Day of School', ['2026-08-17 First Day of School']],
  ['October 22 & 23 | Thurs-Fri | No School', ['2026-10-22 No School', '2026-10-23 No School']],
  ['Nov. 25, 26, 27 - Thanksgiving', ['2026-11-25 Thanksgiving', '2026-11-26 Thanksgiving', '2026-11-27 Thanksgiving']],
  ['Labor Day: Monday, September 7 (no school)', ['2026-09-07 Labor Day (no school)']],
  [
    'Conferences: Nov. 23 & 24 (no student attendance)',
    ['2026-11-23 Conferences (no student attendance)', '2026-11-24 Conferences (no student attendance)'],
  ],
  [
    'Winter Recess: December 21 - January 1; school resumes January 4',
    ['2026-12-21…01-01 Winter Recess', '2027-01-04 school resumes'],
  ],
  ['Oct 9, 5th grade trip', ['2026-10-09 5th grade trip']],
  ['Aug. 20, 8:05 Doors open', ['2026-08-20 8:05 Doors open']],
  [
    'January 4, 2027 | Monday | Teacher Workday (students return Jan. 5)',
    ['2027-01-04 Teacher Workday (students return Jan. 5)'],
  ],
  ['Dec 18: Early Dismissal 12:40 p.m.', ['2026-12-18 Early Dismissal 12:40 p.m.']],
  ['Monday, Aug 17 to Friday, Aug 21 | Week | Staggered start', ['2026-08-17…08-21 Week | Staggered start']],
])('%s', (line, expected) => expect(told(line)).toEqual(expected));
