import { expect, it } from 'vitest';
import { weekAddress } from './week-address';

const AT = 'https://calendar.google.com/calendar/';
it.each<[string, string | null]>([
  ['u/0/r/month/2026/9/14', 'u/0/r/week/2026/9/14'],
  ['r/month', 'r/week'],
  ['u/1/r/year/2026/1/1?tab=1', 'u/1/r/week/2026/1/1?tab=1'],
  ['u/0/r/week/2026/9/14', null],
  ['u/0/r/eventedit/month', null],
  ['embed?mode=MONTH', null],
])('%s → %s', (from, to) => {
  expect(weekAddress(AT + from)).toBe(to && AT + to);
});

it('is none of what is no address', () => {
  expect(weekAddress('about:month')).toBeNull();
});
