import { expect, it } from 'vitest';
import { dated, isLater } from './dated';

const AHEAD = Date.UTC(2999, 0);

it.each([
  [2, 1, true],
  [1, 2, false],
  [1, undefined, true],
  [AHEAD, 1, false],
  [1, AHEAD, true],
])('a row read at %i is later than one of %i: %o', (mine, there, later) => {
  const other = there === undefined ? undefined : { readAt: there };
  expect(isLater({ readAt: mine }, other)).toBe(later);
});

it('what is dated later than now is older than all, and so is what it said before', () => {
  expect(dated([{ readAt: 5, before: { readAt: AHEAD } }, { readAt: AHEAD }], 9)).toEqual([
    { readAt: 5, before: { readAt: 0 } },
    { readAt: 0 },
  ]);
});
