import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkTime } from './chip-time';
import { markClockChange } from '../doubts';
import { hourHeight } from '../page/hour-height';
import { minutesOfBox, pxPerHour, type Sample } from '../page/scale';

const box = (from: number, to: number, px: number) => ({
  top: (from * px) / 60 - 1,
  height: ((to - from) * px) / 60 - 2,
});
const sample = (start: number, end: number, px: number): Sample => ({ box: box(start, end, px), start, end });

describe('minutesOfBox', () => {
  // Measured on the real page: top, height and px of an hour.
  it.each([
    [359, 58, 40, 540, 630],
    [419, 58, 40, 630, 720],
    [479, 18, 40, 720, 750],
    [599, 38, 40, 900, 960],
    [1079, 22, 48, 1350, 1380],
    [599, 58, 60, 600, 660],
    [539, 13, 60, 540, 555],
    [-1, 58, 60, 0, 60],
    [359, 11, 40, 540, null],
    [359, 8, 40, 540, 555],
  ])('top %i, height %i at %i px/h is %i–%s', (top, height, px, start, end) => {
    expect(minutesOfBox({ top, height }, px)).toEqual({ start, end });
  });
});

describe('pxPerHour, fitted from texts', () => {
  it.each([40, 48, 60, 52.5, 80])('%s px', (px) => {
    const samples = [sample(540, 600, px), sample(615, 660, px), sample(780, 825, px)];
    expect(pxPerHour(null, samples)).toBeCloseTo(px, 1);
  });
  it('is not misled by one chip out of place', () => {
    const samples = [sample(540, 600, 40), sample(615, 660, 40), { ...sample(900, 960, 40), start: 780, end: 840 }];
    expect(pxPerHour(null, samples)).toBe(40);
  });
  it('is unknown where texts and px make no sense together', () => {
    const samples = [540, 700, 800].map((start, i) => ({ box: { top: 100 + i, height: 30 }, start, end: start + 60 }));
    expect(pxPerHour(null, samples)).toBeNull();
  });
  it('is the column’s where they make none: the texts disagree then', () => {
    const column = new JSDOM('<div style="height: 1441px"></div>').window.document.querySelector('div')!;
    const samples = [540, 700, 800].map((start, i) => ({ box: { top: 100 + i, height: 30 }, start, end: start + 60 }));
    expect(pxPerHour(hourHeight(column), samples)).toBe(60);
  });
  it('is unknown without texts', () => expect(pxPerHour(null, [])).toBeNull());
});

describe('checkTime', () => {
  const time = (start: number, end: number | null) => ({ start, end, date: null });
  it.each<[string, ReturnType<typeof time>, boolean, [number, number], object]>([
    ['agrees', time(540, 600), false, [540, 600], { fits: true, day: 0 }],
    ['two px are rounding', time(540, 600), false, [541, 600], { fits: true }],
    ['so is a box that fills its minutes', time(505, 525), false, [506, 528.01], { fits: true }],
    ['an hour off', time(540, 600), false, [600, 660], { fits: false }],
    ['the wrong end', time(540, 600), false, [540, 630], { fits: false }],
    ['a marked morning drawn in the afternoon', time(540, 600), false, [1260, 1320], { fits: false }],
    ['unmarked digits drawn in the afternoon', time(90, 135), true, [810, 855], { fits: true, time: time(810, 855) }],
    ['unmarked digits over noon', time(690, 45), true, [690, 765], { fits: true, time: time(690, 765) }],
    ['unmarked digits past noon', time(735, 65 + 1440), true, [735, 785], { fits: true, time: time(735, 785) }],
    ['unmarked digits to midnight', time(660, 720), true, [1380, 1440], { fits: true, time: time(1380, 1440) }],
    ['unmarked digits past midnight', time(660, 765), true, [0, 45], { fits: true, day: 1, time: time(1380, 1485) }],
    ['unmarked digits in the lowest box', time(120, 135), true, [840, 853], { fits: true, time: time(840, 855) }],
    ['unmarked digits nowhere near', time(660, 765), true, [900, 945], { fits: false }],
    ['the first side of midnight', time(1380, 1500), false, [1380, 1440], { fits: true, day: 0 }],
    ['the second side of midnight', time(1380, 1500), false, [0, 60], { fits: true, day: 1 }],
    ['a point', time(735, null), false, [735, 765], { fits: true }],
  ])('%s', (_name, said, unmarked, [from, to], expected) => {
    expect(checkTime(said, unmarked, box(from, to, 60), 60)).toMatchObject(expected);
  });
});

describe('markClockChange', () => {
  const event = (date: string, start: number, end: number | null, allDay = false) => ({
    block: {
      title: '',
      note: null,
      date,
      days: null,
      rotation: null,
      start,
      end,
      allDay,
      location: null,
      declined: false,
      task: false,
      timing: 'stated' as const,
    },
    dated: true,
    doubts: [],
  });
  it.each<[string, ReturnType<typeof event>, string, boolean, number | null]>([
    ['by day on such a date', event('2026-11-01', 540, 600), 'America/New_York', false, 600],
    ['in the night', event('2026-11-01', 90, 150), 'America/New_York', true, 150],
    ['in the hour that comes twice', event('2026-11-01', 90, 75 + 1440), 'America/New_York', true, null],
    ['into the night', event('2026-03-07', 1380, 1620), 'America/New_York', true, 1620],
    ['the night after', event('2026-11-02', 90, 150), 'America/New_York', false, 150],
    ['elsewhere', event('2026-11-01', 90, 150), 'Asia/Tokyo', false, 150],
    ['elsewhere on its own date', event('2026-10-25', 90, 150), 'Europe/Madrid', true, 150],
    ['all day', event('2026-11-01', 0, 1440, true), 'America/New_York', false, 1440],
  ])('%s', (_name, before, zone, flagged, end) => {
    const { block, doubts } = markClockChange(before, () => zone);
    expect(doubts).toEqual(flagged ? ['clock-change'] : []);
    expect(block).toMatchObject({ end, timing: flagged ? 'implied' : 'stated' });
  });
});
