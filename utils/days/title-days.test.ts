import { describe, expect, it } from 'vitest';
import { namedDays, namedWeekdays } from './title-days';

describe('dates in a title', () => {
  it.each([
    ['Winter Break Dec 21 – Jan 1', '2026-12-21', '2026-12-21 2027-01-01'],
    ['Winter Break (Dec. 21 - Jan. 1)', '2027-01-01', '2026-12-21 2027-01-01'],
    ['Thanksgiving Break November 25-27', '2026-11-20', '2026-11-25 2026-11-27'],
    ['Spring Break March 29th to April 2nd', '2027-03-29', '2027-03-29 2027-04-02'],
    ['Spring Break: Monday, March 29 through Friday, April 2, 2027', '2027-03-01', '2027-03-29 2027-04-02'],
    ['No School Oct 12', '2026-10-12', '2026-10-12 2026-10-12'],
    ['Break 12/21 - 1/1', '2026-12-21', '2026-12-21 2027-01-01'],
    ['Break 12/21/26 to 1/4/27', '2026-12-18', '2026-12-21 2027-01-04'],
    ['Fall Break 10/12-13', '2026-10-12', '2026-10-12 2026-10-13'],
    ['Vacaciones del 21 de diciembre al 1 de enero', '2026-12-21', '2026-12-21 2027-01-01'],
    ['Vacaciones 21 al 31 de diciembre', '2026-12-21', '2026-12-21 2026-12-31'],
    ['Vacaciones 21 de diciembre a 1 de enero', '2026-12-21', '2026-12-21 2027-01-01'],
    ['MAP Testing Sept 8-18', '2026-09-08', '2026-09-08 2026-09-18'],
    ['Winter Break Dec 21 – Jan 1 (school resumes January 4)', '2026-12-21', '2026-12-21 2027-01-01'],
    ['Teacher Workday (students return Jan. 5)', '2027-01-04', null],
    // No dates.
    ['1/2 Day', '2026-12-21', null],
    ['Grades 5/6 field trip', '2026-12-21', null],
    ['Day 3/6', '2026-12-21', null],
    ['Early Release 12:15', '2026-12-21', null],
    ['May Day dance', '2026-12-21', null],
    ['March of Dimes', '2026-12-21', null],
    ['Mar 45', '2026-12-21', null],
    ['Feb 30 – Mar 2', '2026-02-12', null],
    ['Early Release May 5:30', '2026-05-05', null],
    ['Gr 3-5 MAP', '2026-12-21', null],
    ['Summer Jun 1 – Dec 1', '2026-06-01', null],
    ['', '2026-12-21', null],
  ])('%s, put up on %s: %s', (title, near, expected) => {
    const found = namedDays(title, near);
    expect(found && `${found.from} ${found.to}`).toBe(expected);
  });

  it('takes the year that is nearest', () => {
    expect(namedDays('No school Jan 4', '2026-12-20')?.from).toBe('2027-01-04');
    expect(namedDays('No school Dec 30', '2027-01-02')?.from).toBe('2026-12-30');
  });
});

describe('weekdays in a title', () => {
  it.each([
    ['Early Release Wednesdays', 'wed'],
    ['Late Start every Monday', 'mon'],
    ['Minimum day each and Friday', 'fri'],
    ['Early release: Mondays & Thursdays', 'mon thu'],
    ['Salida temprana los miércoles', 'wed'],
    ['Early Release Wednesday', null],
    ['Fridays only', 'fri'],
    ['No School Monday', null],
    ['Friday folder', null],
    ['Martes', null],
    ['', null],
  ])('%s: %s', (title, expected) => expect(namedWeekdays(title)?.join(' ') ?? null).toBe(expected));
});
