import { describe, expect, it } from 'vitest';
import { someBlock } from '../../tests/support/made/blocks';
import { atOnce } from '../time/slices';
import { daysIn } from './days-in';

const WEEK = { from: '2026-09-11', to: '2026-09-15' };
const days = (...blocks: Parameters<typeof daysIn>[0]) =>
  Object.fromEntries([...atOnce(daysIn(blocks, WEEK))].map(([date, own]) => [date, own.map(({ title }) => title)]));

describe('the days of a feed', () => {
  it.each([
    ['no block at all', [], { '2026-09-11': [], '2026-09-14': [], '2026-09-15': [] }],
    [
      'a lesson over midnight, on the day it starts',
      [someBlock({ title: 'Math', date: '2026-09-14', start: 1_400, end: 1_500 })],
      { '2026-09-11': [], '2026-09-14': ['Math'], '2026-09-15': [] },
    ],
    [
      'days off from before the stretch to a Saturday in it',
      [someBlock({ title: 'Break', date: '2026-09-01', start: 0, end: 12 * 1_440, allDay: true })],
      { '2026-09-11': ['Break'], '2026-09-12': ['Break'], '2026-09-14': [], '2026-09-15': [] },
    ],
    [
      'what is of other days',
      [someBlock({ title: 'Art', date: '2026-09-16' }), someBlock({ title: 'Gym', date: '2026-09-10' })],
      { '2026-09-11': [], '2026-09-14': [], '2026-09-15': [] },
    ],
  ])('with %s', (_, blocks, expected) => expect(days(...blocks)).toEqual(expected));
});
