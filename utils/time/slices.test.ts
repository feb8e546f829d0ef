import { expect, it, vi } from 'vitest';
import { atOnce, inSlices } from './slices';

function* threeSteps(done: string[]) {
  for (const step of ['one', 'two', 'three']) {
    done.push(step);
    yield null;
  }
  return done.length;
}

it('does work at once, whatever stops it could make', () => {
  const done: string[] = [];
  expect(atOnce(threeSteps(done))).toBe(3);
  expect(done).toEqual(['one', 'two', 'three']);
});

it('breathes at every stop, and goes on only when it has', async () => {
  const done: string[] = [];
  const seen: number[] = [];
  let goOn: () => void = () => undefined;
  const breathe = vi.fn(() => {
    seen.push(done.length);
    return done.length === 2 ? new Promise<void>((later) => (goOn = later)) : null;
  });
  const all = inSlices(threeSteps(done), breathe);
  await new Promise(setImmediate);
  expect([done.length, seen]).toEqual([2, [1, 2]]);
  goOn();
  expect(await all).toBe(3);
  expect(breathe).toHaveBeenCalledTimes(3);
});
