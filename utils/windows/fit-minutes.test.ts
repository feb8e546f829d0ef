import { expect, it } from 'vitest';
import { fitMinutes } from './fit-minutes';

const BOTH = { start: true, end: true };
const NONE = { start: false, end: false };

it.each([
  // stretch, settling ends, settle, shortest → visit
  [[540, 600], BOTH, 3, 15, [545, 595, false]],
  [[540, 600], BOTH, 0, 15, [540, 600, false]],
  [[562, 595], NONE, 3, 15, [565, 595, false]],
  [[562, 598], NONE, 3, 15, [565, 595, false]],
  [[540, 600], { start: false, end: true }, 3, 15, [540, 595, false]],
  [[540, 560], BOTH, 3, 15, [540, 560, true]],
  [[540, 565], BOTH, 3, 15, [545, 560, false]],
  [[543, 563], BOTH, 3, 15, [545, 560, true]],
  // No room for five-minute steps: the stretch as it is.
  [[543, 558], BOTH, 3, 15, [543, 558, true]],
  [[543, 557], BOTH, 3, 15, null],
  [[540, 600], BOTH, 3, 50, [545, 595, false]],
  [[540, 600], BOTH, 3, 60, [540, 600, true]],
  [[540, 600], BOTH, 3, 61, null],
] as const)('%j, settling %j %i, at least %i', ([start, end], ends, settle, least, expected) => {
  const visit = fitMinutes({ start, end }, ends, settle, least);
  expect(visit && [visit.start, visit.end, visit.tight]).toEqual(expected);
});
