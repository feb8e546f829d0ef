import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoAnswer, Refused } from './failures';
import { patiently } from './patiently';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answers = () => Promise.resolve('day');
const nobody = () => Promise.reject(new NoAnswer('x'));
const refuses = () => Promise.reject(new Refused('full'));
/** What a background does that is stopped before it answers: nothing. */
const silence = () => new Promise<string>(() => undefined);
const afterMs = (ms: number) => () => new Promise<string>((done) => setTimeout(() => done('day'), ms));

/** What came of it, and how often it was asked; `isOld` after that many questions. */
async function askedOf(tries: readonly (() => Promise<string>)[], oldAfter = Infinity) {
  let times = 0;
  const answer = patiently(
    () => tries[Math.min(times++, tries.length - 1)]!(),
    () => times >= oldAfter,
  ).catch((error: unknown) => (error as Error).name);
  await vi.runAllTimersAsync();
  return [await answer, times];
}

it.each([
  ['an answer at once', [answers], 'day', 1],
  ['an answer that takes its time', [afterMs(9000)], 'day', 1],
  ['nobody, then an answer', [nobody, answers], 'day', 2],
  ['a question that is left open, then an answer', [silence, answers], 'day', 2],
  ['one left open, nobody, then an answer', [silence, nobody, answers], 'day', 3],
  ['nobody at all', [nobody], 'NoAnswer', 5],
  ['all left open', [silence], 'NoAnswer', 5],
  ['refused', [refuses, answers], 'Refused', 1],
  ['left open, then refused', [silence, refuses, answers], 'Refused', 2],
])('%s', async (_, tries, outcome, times) => {
  expect(await askedOf(tries)).toEqual([outcome, times]);
});

it.each([
  ['nobody answered', nobody],
  ['it was left open', silence],
])('a question that nobody needs any more is not asked again: %s', async (_, first) => {
  expect(await askedOf([first, answers], 1)).toEqual(['NoAnswer', 1]);
});

it('leaves no timer behind', async () => {
  await patiently(answers);
  expect(vi.getTimerCount()).toBe(0);
});
