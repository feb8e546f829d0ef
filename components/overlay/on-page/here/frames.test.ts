import { beforeEach, describe, expect, it, vi } from 'vitest';
import { someSurvey } from '../../../../tests/support/in-jsdom/overlay-parts';
import { block, reading, timetable } from '../../../../tests/support/stored/stored';
import type { OverlayState } from '../overlay-state';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../../utils/messaging/ask', () => ({ askBackground: ask }));
const { makeFrames, worthOf } = await import('./frames');

const FRAME = { isTop: false, hasFrames: () => false };
const TOP = { isTop: true, hasFrames: () => true };
const ALONE = { isTop: true, hasFrames: () => false };

const onChange = vi.fn();
beforeEach(() => {
  onChange.mockReset();
  ask.mockReset().mockResolvedValue({ frame: 5 });
});
const told = () => ask.mock.calls.map((call) => (call[1] as { worth: number }).worth);

describe('who draws', () => {
  it('is the page alone, which tells nobody', () => {
    const frames = makeFrames(ALONE, onChange);
    frames.offer(3);
    expect(frames.isMine()).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });

  it('is the frame that shows more, which the page leaves to it', () => {
    const frames = makeFrames(TOP, onChange);
    frames.offer(3);
    frames.heard(5, 9);
    frames.heard(5, 10);
    expect(frames.isMine()).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(told()).toEqual([3]);
    frames.offer(11);
    expect(frames.isMine()).toBe(true);
    expect(told()).toEqual([3, 11]);
  });

  it.each([
    ['less', 2, [3, 3]],
    ['as much', 3, [3, 3]],
    ['more', 4, [3]],
  ])('is told again to a frame that shows %s, since its script may be new', (_, other, expected) => {
    const frames = makeFrames(TOP, onChange);
    frames.offer(3);
    frames.heard(5, other);
    expect(told()).toEqual(expected);
  });

  it('is the page where a frame shows as much', () => {
    const top = makeFrames(TOP, onChange);
    top.heard(5, 0);
    expect(top.isMine()).toBe(true);
    const frame = makeFrames(FRAME, onChange);
    frame.heard(0, 0);
    expect(frame.isMine()).toBe(false);
  });

  it('is one of two frames alike', async () => {
    const frame = makeFrames(FRAME, onChange);
    frame.offer(4);
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    await Promise.resolve();
    frame.heard(7, 4);
    expect(frame.isMine()).toBe(true);
    frame.heard(3, 4);
    expect(frame.isMine()).toBe(false);
  });

  it.each([false, true])('hears itself without minding, also before it knows which it is: %s', async (early) => {
    const frame = makeFrames(FRAME, onChange);
    frame.offer(4);
    if (early) frame.heard(5, 4);
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    await Promise.resolve();
    frame.heard(5, 4);
    expect(frame.isMine()).toBe(true);
  });
});

it('a reader made for the page counts for more, and something for more than nothing', () => {
  const kind = { reader: 'r', view: 'v', readable: true, advice: null };
  const page = { isThere: () => true, measure: () => expect.unreachable() };
  const copied = { state: 'read', kind, page, days: null, printed: { reading: null } } as const;
  const read = (reader: string, count: number) => reading([timetable('a', Array(count).fill(block()))], { reader });
  const asking = (reader: string, count: number): OverlayState => ({
    is: 'asking',
    look: { ...copied, printed: { reading: read(reader, count) } },
    wasChanged: false,
  });
  const drawn = (reader: string, count: number): OverlayState => ({
    is: 'drawn',
    look: copied,
    page: { reading: read(reader, count), survey: someSurvey(), chips: [] },
  });
  const states: OverlayState[] = [
    { is: 'starting' },
    { is: 'quiet', look: { state: 'foreign' } },
    asking('any-page', 0),
    { is: 'advising', look: { state: 'unreadable', kind } },
    asking('any-page', 1),
    asking('any-page', 40),
    drawn('google-calendar', 2),
  ];
  expect(states.map((state) => worthOf(state, true))).toEqual([0, 0, 0, 1, 2, 41, 10_002]);
  expect(states.map((state) => worthOf(state, false))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(worthOf({ is: 'asking', look: copied, wasChanged: false }, true)).toBeNull();
});
