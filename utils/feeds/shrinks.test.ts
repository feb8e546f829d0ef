import { expect, it } from 'vitest';
import { feedOf } from '../../tests/support/made/feeds';
import { atOnce } from '../time/slices';
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
])('from %d events to %d: %s', (before, now, asked) =>
  expect(atOnce(shrinks(copy(before), copy(now))) !== null).toBe(asked),
);

it('counts every event of a long copy once, whatever its lines end in', () => {
  const long = copy(20_000);
  for (const text of [long, long.replaceAll('\r\n', '\n').replaceAll('\n', ' \r\n')])
    expect(atOnce(shrinks(text, copy(0)))).toEqual({ left: 0, of: 20_000 });
});
