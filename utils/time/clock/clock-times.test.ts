import { schoolMinutes } from './clock';
import { describe, expect, it } from 'vitest';
import { clockMarks, clockText } from './clock-marks';
import { clockTimes, timeWithin } from './clock-times';
import { clock } from '../date/dates';

describe('clock times in running text', () => {
  it.each([
    ['Early Release 12:15', ['12:15']],
    ['Early Release 12:15 PM', ['12:15']],
    ['dismissal at 1 p.m.', ['13:00']],
    ['Minimum Day – 1:05', ['13:05']],
    ['Mini Lesson 8:50, Stations 9:05', ['08:50', '09:05']],
    ['whole group 9-9:20; small groups 9:20-10', ['09:00', '09:20', '09:20', '10:00']],
    ['noon dismissal', ['12:00']],
    ['Salida al mediodía', ['12:00']],
    ['Salida 12h15', ['12:15']],
    ['10-10:10-Snack and restroom break', ['10:00', '10:10']],
    ['11.30am half day', ['11:30']],
    // None of these is a time.
    ['1/2 day', []],
    ['1:1 support', []],
    ['10 min lesson', []],
    ['2 hour delay', []],
    ['Grade 3-5 MAP', []],
    ['Day 1-PE Day 2-Art', []],
    ['page 12', []],
    ['Room 14', []],
    ['2.5 miles', []],
    ['12/4-12/8', []],
    ['Genesis 3:16:2', []],
  ])('%s', (text, times) => {
    expect(clockTimes(text).map((t) => clock(schoolMinutes(t)))).toEqual(times);
  });

  it.each([
    ['1:15', 780, 840, 795],
    ['9:05', 540, 600, 545],
    ['6:45', 400, 420, 405],
    ['3:00', 540, 600, null],
    ['9:05 pm', 540, 600, null],
  ])('%s within %i–%i', (text, from, to, minutes) => {
    expect(timeWithin(clockTimes(text)[0]!, from, to)).toBe(minutes);
  });
});

it.each([
  ['8:0:AM-8:55:AM', [480, 535]],
  ['10:5 AM to 11:0 AM', [605, 660]],
  ['12:0:PM', [720]],
  ['8:00 am', [480]],
  ['8.00.AM - 8.45.AM', [480, 525]],
  ['12.0.PM', [720]],
  ['8:00:00 AM - 8:45:00 AM', [480, 525]],
  ['08:50:00', [530]],
  ['1:15:00', []],
  ['v1.0.0', []],
])('a clock printed as no person prints it: %s', (text, expected) =>
  expect(clockMarks(clockText(text)).map(({ hour, minute }) => hour * 60 + minute)).toEqual(expected),
);
