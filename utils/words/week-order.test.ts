import { expect, it } from 'vitest';
import { weekOrder } from './week-order';

it.each([
  ['en', 'sun'],
  ['en-US', 'sun'],
  ['es-MX', 'sun'],
  ['en-GB', 'mon'],
  ['de', 'mon'],
])('a week of %s begins on %s', (locale, first) => {
  expect(weekOrder(locale)[0]).toBe(first);
  expect(new Set(weekOrder(locale)).size).toBe(7);
});
