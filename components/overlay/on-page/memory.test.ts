import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reading, timetable } from '../../../tests/support/stored/stored';
import { someChip, someCopy } from '../../../tests/support/made/copies';
import { someSurvey } from '../../../tests/support/in-jsdom/overlay-parts';
import { Gone, NoAnswer } from '../../../utils/messaging/failures';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../utils/messaging/ask', () => ({ askBackground: asked.ask }));
const { makeMemory } = await import('./memory');

const week = { reading: reading([timetable('14', [])]) };
const next = { reading: reading([timetable('14', [])], { shown: { from: '2026-09-21', to: '2026-09-25' } }) };
const onChange = vi.fn();
let memory: ReturnType<typeof makeMemory>;

beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockReset();
  asked.ask
    .mockReset()
    .mockImplementation(async (name: string, ask: { reading?: unknown }) =>
      name === 'settings:change'
        ? { ...DEFAULT_SETTINGS, ...ask }
        : { settings: DEFAULT_SETTINGS, survey: ask.reading ? someSurvey() : null },
    );
  memory = makeMemory(onChange, () => 'calendar.example');
});
afterEach(() => vi.useRealTimers());

describe('when nobody answers', () => {
  it.each([
    ['the background sleeps', () => new NoAnswer('x'), 5],
    ['this script is left behind', () => new Gone('x'), 1],
    ['it failed', () => new Error('x'), 1],
  ])('as %s', async (_, error, times) => {
    asked.ask.mockImplementation(() => Promise.reject(error()));
    memory.turnTo(week);
    expect(memory.waits()).toBe(true);
    await vi.runAllTimersAsync();
    expect(asked.ask).toHaveBeenCalledTimes(times);
    expect([memory.waits(), memory.meaning(), memory.settings()]).toEqual([false, null, DEFAULT_SETTINGS]);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('what was known of the same reading stays', async () => {
    memory.turnTo(week);
    await vi.runAllTimersAsync();
    asked.ask.mockRejectedValue(new Error('x'));
    await expect(memory.refresh()).rejects.toThrow();
    expect(memory.meaning()).not.toBeNull();
  });
});

describe('asks', () => {
  it('once for the same reading, however often it is read meanwhile', async () => {
    memory.turnTo(week);
    memory.turnTo(structuredClone(week));
    await vi.runAllTimersAsync();
    expect(asked.ask).toHaveBeenCalledOnce();
    expect(memory.meaning()).not.toBeNull();
  });

  it('nothing about a reading seen before, until something stored changes', async () => {
    for (const one of [week, next, week]) {
      memory.turnTo(one);
      await vi.runAllTimersAsync();
    }
    expect(asked.ask).toHaveBeenCalledTimes(2);
    memory.turnTo(next);
    expect([memory.waits(), memory.meaning()]).toMatchObject([false, { survey: someSurvey() }]);
    await memory.refresh();
    memory.turnTo(week);
    expect([memory.waits(), memory.meaning()]).toEqual([true, null]);
  });

  it('anew for a newer reading, and drops the answer to the older', async () => {
    let late: (value: unknown) => void = () => undefined;
    asked.ask.mockImplementationOnce(() => new Promise((done) => (late = done)));
    memory.turnTo(week);
    memory.turnTo(next);
    await vi.runAllTimersAsync();
    late({ settings: DEFAULT_SETTINGS, survey: someSurvey([]) });
    await vi.runAllTimersAsync();
    expect(memory.meaning()).toMatchObject({ survey: someSurvey(), reading: next.reading });
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('nothing when nothing is read, but for what it waits for', async () => {
    memory.turnTo(null);
    expect(asked.ask).not.toHaveBeenCalled();
    memory.turnTo(week);
    memory.turnTo(null);
    await vi.runAllTimersAsync();
    expect(asked.ask.mock.calls.map(([, ask]) => ask.reading)).toEqual([week.reading, null]);
    expect([memory.meaning(), memory.settings()]).toEqual([null, DEFAULT_SETTINGS]);
  });
});

describe('a page that is read in the background', () => {
  const copied = { reading: null, copy: someCopy([someChip('Math', 8)]) };
  const MISSING = { part: 'event-texts', mark: null } as const;
  it.each([
    [
      'is what it says there',
      { survey: someSurvey(), read: { reading: next.reading, chips: [[0]] } },
      { reading: next.reading, chips: [[0]] },
    ],
    ['may miss something', { survey: null, read: { missing: MISSING } }, { missing: MISSING }],
  ])('%s, and is asked about once', async (_, answer, meaning) => {
    asked.ask.mockResolvedValue({ settings: DEFAULT_SETTINGS, ...answer });
    for (const one of [copied, null, structuredClone(copied)]) {
      memory.turnTo(one);
      await vi.runAllTimersAsync();
    }
    expect(asked.ask).toHaveBeenCalledOnce();
    expect(asked.ask.mock.calls[0]![1]).toMatchObject(copied);
    expect(memory.meaning()).toMatchObject(meaning);
  });
});

it('asks for the words of a first drawing until they have come', async () => {
  memory.turnTo(week);
  await vi.runAllTimersAsync();
  asked.ask.mockResolvedValue({ settings: DEFAULT_SETTINGS, survey: null, words: {} });
  await memory.refresh();
  await memory.refresh();
  expect(asked.ask.mock.calls.map(([, { words }]) => words)).toEqual([true, true, undefined]);
});

describe('a change of ours', () => {
  it.each([
    ['of the panel', { panelOpen: true }, 1],
    ['of the goals', { goals: ['attention'] as const }, 2],
  ])('%s takes effect at once; only what windows hang on is asked about', async (_, change, surveys) => {
    memory.turnTo(week);
    await vi.runAllTimersAsync();
    const done = memory.change(change);
    expect(memory.settings()).toMatchObject(change);
    await done;
    expect(asked.ask.mock.calls.filter(([name]) => name === 'overlay:survey')).toHaveLength(surveys);
  });

  it('is not undone by an answer that was on its way', async () => {
    let answer: (value: unknown) => void = () => undefined;
    asked.ask.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    memory.turnTo(week);
    asked.ask.mockImplementationOnce(() => new Promise(() => undefined));
    void memory.change({ panelOpen: true });
    answer({ settings: DEFAULT_SETTINGS, survey: someSurvey() });
    await vi.runAllTimersAsync();
    expect(memory.settings()?.panelOpen).toBe(true);
    expect(memory.meaning()).not.toBeNull();
  });
});
