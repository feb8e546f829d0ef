import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from './when-idle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for an idle moment, as long as it was told', () => {
  const wait = vi.fn(() => 7);
  vi.stubGlobal('requestIdleCallback', wait);
  const cancel = vi.fn();
  vi.stubGlobal('cancelIdleCallback', cancel);
  const act = vi.fn();
  const stop = whenIdle(act, 300);
  expect(wait.mock.calls).toEqual([[act, { timeout: 300 }]]);
  stop();
  expect(cancel.mock.calls).toEqual([[7]]);
});

it.each([
  ['acts in the next task', false, 1],
  ['or not at all when it is taken back', true, 0],
])('where no idle moments are told it %s', (_, stopped, times) => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const act = vi.fn();
  const stop = whenIdle(act, 300);
  expect(act).not.toHaveBeenCalled();
  if (stopped) stop();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(times);
});
