import { expect, it } from 'vitest';
import { feedOf } from '../../tests/support/made/feeds';
import { shrinks } from './shrinks';

const copy = (count: number) => feedOf(...Array.from({ length: count }, (_, i) => `UID:${i}\nDTSTART:20260914`));

it.each([
  [1, 0, true],
  [40, 0, true],
  [40, 5, true],
  [9, 3, true],
  [5, 1, false],
  [40, 25, false],
  [3, 2, false],
  [0, 0, false],
  [0, 5, false],
])('from %d events to %d: %s', (before, now, asked) => expect(shrinks(copy(before), copy(now)) !== null).toBe(asked));
