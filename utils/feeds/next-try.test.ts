import { expect, it } from 'vitest';
import { nextTry } from './next-try';

const MINUTE = 60_000;
const NOW = 365 * 24 * 60 * MINUTE;

it('is at once for a feed never tried', () => expect(nextTry({ triedAt: null, failures: 0 }, NOW)).toBe(0));

it('is at once for one that was tried by a clock that ran ahead', () =>
  expect(nextTry({ triedAt: NOW + 1, failures: 0 }, NOW)).toBe(0));

it.each([
  ['six hours after a success', 0, 360],
  ['soon after the first failure', 1, 15],
  ['later and later', 3, 60],
  ['once a day at last', 30, 24 * 60],
])('is %s', (_, failures, minutes) => expect(nextTry({ triedAt: 7, failures }, NOW)).toBe(7 + minutes * MINUTE));
