import { describe, expect, it } from 'vitest';
import { cardSpot } from './card-spot';
import type { Box } from './grid';
import { labelSpot } from './label-spot';
import { markSpot } from './mark-spot';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

describe('labelSpot', () => {
  const column = box(0, 0, 1000, 1440);
  const band = box(229, 562, 10, 33);
  const title = (top: number, left = 100) => box(left, top, 128, 18);
  it.each<[string, Box[], number]>([
    ['level with the band where nothing is in the way', [], 562],
    ['a title far above is not in the way', [title(500)], 562],
    ['below the title of its own block', [title(560)], 578],
    ['above a title that begins under it', [title(575)], 555],
    ['between two titles', [title(540), title(582)], 562],
    ['past two titles that leave no room', [title(550), title(570)], 588],
    ["another day's title is not in the way", [title(560, 300)], 562],
  ])('%s', (_, titles, top) => {
    expect(labelSpot(band, { width: 120, height: 20 }, titles, column)).toEqual({ left: 105, top });
  });

  it('stays in the grid', () => {
    expect(labelSpot(box(30, 1430, 10, 10), { width: 120, height: 20 }, [], column)).toEqual({ left: 0, top: 1420 });
  });

  it('hides least where titles leave no room', () => {
    const titles = Array.from({ length: 72 }, (_, i) => title(i * 20));
    const { top } = labelSpot(band, { width: 120, height: 20 }, titles, column);
    expect(Math.abs(top - band.top)).toBeLessThan(20);
  });
});

describe('cardSpot', () => {
  const card = { width: 360, height: 400 };
  it.each<[string, Box, [number, number], [number, number]]>([
    ['right of the band', box(200, 300, 140, 33), [1280, 800], [348, 292]],
    ['left of the block in the last column', box(1000, 300, 140, 33), [1280, 800], [632, 292]],
    ['up from the bottom', box(200, 700, 140, 33), [1280, 800], [348, 392]],
    ['down from a band scrolled away', box(200, -300, 140, 33), [1280, 800], [348, 8]],
    ['whole in a window hardly wider than itself', box(200, 300, 140, 33), [400, 420], [8, 12]],
    ['from the corner in one that is too small', box(200, 300, 140, 33), [300, 200], [8, 8]],
  ])('%s', (_, anchor, [width, height], [left, top]) => {
    expect(cardSpot(anchor, card, { width, height })).toEqual({ left, top });
  });
});

describe('markSpot', () => {
  const bar = { top: 51, width: 4, height: 18 };
  it.each<[string, Box, Box | null, Partial<Box>]>([
    ['inside a month block', box(100, 50, 140, 20), box(104, 52, 60, 16), { left: 234, ...bar }],
    ['on the edge of a full one', box(100, 50, 140, 20), box(104, 52, 130, 16), { left: 239, ...bar }],
    ['behind the words of a row', box(100, 50, 800, 20), box(300, 50, 120, 20), { left: 430, width: 8, top: 52 }],
    ['on the edge of a row full of words', box(100, 50, 800, 20), box(300, 50, 596, 20), { left: 899, ...bar }],
    ['on the edge of a row without words', box(100, 50, 800, 20), null, { left: 899, ...bar }],
  ])('%s', (_, block, text, expected) => {
    expect(markSpot(block, text)).toMatchObject(expected);
  });
});
