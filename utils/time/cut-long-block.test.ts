import { expect, it } from 'vitest';
import { someBlock } from '../../tests/support/made/blocks';
import { cutLongBlock } from './cut-long-block';
import { DAY_MIN } from './date/dates';

const WEEK = { from: '2026-09-14', to: '2026-09-18' };
const lasting = (date: string, days: number, allDay = true) =>
  someBlock({ title: 'Online', date, start: 0, end: days * DAY_MIN, allDay });

it.each([
  ['a school year stays as it is', lasting('2026-08-01', 300), ['2026-08-01', 300]],
  ['until 2099, begun before', lasting('2020-08-01', 29_000), ['2026-09-13', 7]],
  ['until 2099, begun within', lasting('2026-09-16', 29_000), ['2026-09-16', 4]],
  ['begun and ended before', lasting('2020-08-01', 1_200), ['2023-11-13', 1]],
  ['for ever', lasting('2026-09-16', 1e9), ['2026-09-16', 4]],
  ['begun after', lasting('2027-01-04', 29_000), ['2027-01-04', 1]],
])('%s', (_, long, [date, days]) =>
  expect(cutLongBlock(long, WEEK)).toMatchObject({ date, end: Number(days) * DAY_MIN }),
);

it('cuts what has hours, or no days to be cut to, to the longest there is', () => {
  expect(cutLongBlock(lasting('2026-09-14', 5_000, false), WEEK).end).toBe(1_000 * DAY_MIN);
  expect(cutLongBlock(lasting('2026-09-14', 5_000), null).end).toBe(1_000 * DAY_MIN);
});
