import { expect, it } from 'vitest';
import { at, day, row, window } from '../../tests/support/made/days';
import type { DayKind } from '../model/day';
import { roomsBadge } from './rooms-badge';

const writing = day([row('Writing', '09:10', '10:00', [window('09:20', '09:55')])]);
const math = day([row('Math', '09:30', '10:30', [window('09:40', '10:20')])]);
const kind: DayKind = { kind: 'no-school', from: null, until: null, grades: null, because: 'Staff Day' };

it.each([
  ['before school', '08:00', [writing, math], 0, '09:20'],
  ['one at work', '09:20', [writing, math], 1, '09:40'],
  ['both, one about to end', '09:50', [writing, math], 2, '09:55'],
  ['at the minute one ends', '09:55', [writing, math], 1, '10:20'],
  ['after the last', '10:20', [writing, math], 0, '24:00'],
  ['on a closed day', '09:50', [{ ...writing, kind }], 0, '24:00'],
  ['no classroom', '09:50', [], 0, '24:00'],
] as const)('%s', (_, time, days, count, until) => {
  expect(roomsBadge(days, at(time))).toEqual({ count, until: until === '24:00' ? 1440 : at(until) });
});
