import { expect, it } from 'vitest';
import type { Grade } from '../model/vocabulary';
import { clock } from '../time/date/dates';
import { usualEarlyRelease } from './usual-times';

it.each<[string[], Grade | null, string | null]>([
  [['Early release days end at 12:40 p.m.'], null, '12:40'],
  [['School hours 8:10 - 2:45. Early Release Days: dismissal 12:40'], null, '12:40'],
  [['Adopted May 4, 2026. Hours 8:10 a.m. – 2:45 p.m. Early release days end at 12:40 p.m.'], null, '12:40'],
  [['Minimum day dismissal: 12:15'], '3', '12:15'],
  [['Half days dismiss at 11:30 am', 'Half Day Dismissal 11:30'], null, '11:30'],
  [['Elementary early release time 12:40', 'Middle School early release time 1:10'], '2', '12:40'],
  [['Elementary early release time 12:40', 'Middle School early release time 1:10'], '7', '13:10'],
  [['Elementary early release time 12:40', 'Middle School early release time 1:10'], null, null],
  [['Early release days 12:40', 'Minimum days end at 1:10'], null, null],
  [['October 14: Early Release Day 12:15'], null, null],
  [['Early release every Wednesday 1:45'], null, null],
  [['Early release days are on the calendar'], null, null],
  [['School day 8:10 - 2:45'], null, null],
])('%o for %s: %s', (lines, grade, expected) => {
  const found = usualEarlyRelease(lines, grade);
  expect(found === null ? null : clock(found)).toBe(expected);
});
