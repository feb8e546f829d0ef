import { expect, it } from 'vitest';
import { at, day, row, window } from '../../tests/support/made/days';
import type { DayKind } from '../model/day';
import { timesFound } from './times-found';

const MONDAY = '2026-09-14';
const TUESDAY = '2026-09-15';
const math = row('Math', '08:40', '09:40', [window('08:50', '09:20')]);
const none = row('Lunch', '11:30', '12:00', []);
const shut: DayKind = { kind: 'no-school', from: null, until: null, grades: null, because: 'Staff Day' };

it.each([
  ['two days', [day([none, math], { date: TUESDAY }), day([math], { date: MONDAY })], '08:00', 2, [MONDAY, '08:50']],
  ['one that runs still', [day([math], { date: MONDAY })], '09:00', 1, [MONDAY, '08:50']],
  ['one that is over', [day([math], { date: MONDAY }), day([math], { date: TUESDAY })], '09:20', 1, [TUESDAY, '08:50']],
  ['a closed day', [day([math], { date: MONDAY, kind: shut })], '08:00', 0, null],
  ['no lesson to go to', [day([none], { date: MONDAY })], '08:00', 0, null],
  ['no day', [], '08:00', 0, null],
] as const)('push-in times of %s', (_, days, time, count, next) => {
  const found = timesFound(days, { date: MONDAY, minutes: at(time) });
  expect(found).toEqual({ count, next: next && { date: next[0], start: at(next[1]) } });
});
