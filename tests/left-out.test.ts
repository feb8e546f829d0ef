import { expect, it } from 'vitest';
import { leftOutLine } from './support/left-out';

it.each([
  [[], null],
  [['b.test.ts'], 'LEFT OUT: 1 group of tests, for want of real pages and schedules in ../shared: b.test.ts'],
  [
    ['b.test.ts', 'a.test.ts', 'b.test.ts'],
    'LEFT OUT: 3 groups of tests, for want of real pages and schedules in ../shared: a.test.ts, b.test.ts',
  ],
])('of %j says %s', (files, line) => expect(leftOutLine(files)).toBe(line));
