import { describe, expect, it } from 'vitest';
import { cardSpot } from './card-spot';
import type { Box } from './grid';
import { labelSpot } from './label-spot';
import { markSpot } from './mark-spot';
import { minutesSpot } from './minutes-spot';
import { wordsWidth } from './words-width';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

describe('labelSpot', () => {
  const size = { width: 200, height: 60 };
  const screen = { width: 1280, height: 577 };
  it.each<[string, [number, number], { left: number; top: number }]>([
    ['left of the pointer', [600, 300], { left: 394, top: 296 }],
    ['right of it at the left edge', [100, 300], { left: 106, top: 296 }],
    ['up from the bottom', [600, 570], { left: 394, top: 517 }],
    ['at the very top', [600, 1], { left: 394, top: 0 }],
  ])('%s', (_, [x, y], spot) => {
    expect(labelSpot({ x, y }, size, screen)).toEqual(spot);
  });
});

describe('cardSpot', () => {
  const card = { width: 360, height: 400 };
  const bar = (about: Box) => ({ ...about, left: about.left + about.width - 6, width: 6 });
  it('takes the size a browser measured', () => {
    class Measured {
      get width() {
        return 360;
      }
      get height() {
        return 400;
      }
    }
    const lesson = box(200, 100, 140, 33);
    expect(cardSpot(lesson, bar(lesson), new Measured(), { width: 1280, height: 577 }).left).toBe(348);
  });

  it.each<[string, Box, [number, number], { left: number; top: number; height: number | null }]>([
    ['right of the lesson', box(200, 100, 140, 33), [1280, 800], { left: 348, top: 92, height: null }],
    ['left of it in the last column', box(1000, 100, 140, 33), [1280, 800], { left: 632, top: 92, height: null }],
    ['up from the bottom', box(200, 700, 140, 33), [1280, 800], { left: 348, top: 392, height: null }],
    [
      'below a wide lesson, its edge under the mark',
      box(300, 60, 960, 40),
      [1280, 577],
      { left: 900, top: 108, height: null },
    ],
    ['above a wide lesson', box(300, 500, 960, 40), [1280, 577], { left: 900, top: 92, height: null }],
    [
      'lower than it likes to be rather than over its lesson',
      box(300, 260, 960, 40),
      [1280, 577],
      { left: 900, top: 308, height: 261 },
    ],
    ['lower, above', box(300, 300, 960, 40), [1280, 577], { left: 900, top: 8, height: 284 }],
    ['down from a lesson scrolled away', box(200, -300, 140, 33), [1280, 800], { left: 348, top: 8, height: null }],
    [
      'whole in a window hardly wider than itself',
      box(200, 300, 140, 33),
      [400, 420],
      { left: 8, top: 8, height: 284 },
    ],
    ['from the corner in one that is too small', box(200, 100, 140, 33), [300, 200], { left: 8, top: 8, height: null }],
  ])('%s', (_, about, [width, height], spot) => {
    expect(cardSpot(about, bar(about), card, { width, height })).toEqual(spot);
  });
});

describe('markSpot', () => {
  it.each<[string, Box, Box | null, Box, [number, number], boolean]>([
    [
      'on the right edge of a month block',
      box(100, 50, 140, 20),
      box(104, 52, 60, 16),
      box(234, 50, 6, 20),
      [216, 240],
      true,
    ],
    [
      'without minutes in a full one',
      box(100, 50, 140, 20),
      box(104, 52, 130, 16),
      box(234, 50, 6, 20),
      [216, 240],
      false,
    ],
    ['behind the words of a row', box(100, 50, 800, 20), box(300, 50, 120, 20), box(430, 52, 8, 16), [428, 490], true],
    [
      'on the edge of a row full of words',
      box(100, 50, 800, 20),
      box(300, 50, 596, 20),
      box(894, 50, 6, 20),
      [876, 900],
      false,
    ],
    ['on the edge of a row without words', box(100, 50, 800, 20), null, box(894, 50, 6, 20), [876, 900], false],
  ])('%s', (_, block, text, bar, [from, to], minutes) => {
    const spot = markSpot(block, text, 50);
    expect(spot.bar).toEqual(bar);
    expect([spot.target.left, spot.target.left + spot.target.width]).toEqual([from, to]);
    expect([spot.target.top, spot.target.height]).toEqual([48, 24]);
    expect(spot.minutes !== null).toBe(minutes);
  });
});

describe('minutesSpot', () => {
  const event = box(100, 500, 134, 60);
  const bar = box(228, 510, 6, 40);
  const words = { width: 50, height: 14 };
  it.each<[string, Box[], [number, number] | null]>([
    ['in the middle of its rows', [], [177, 523]],
    ['under a title in the way', [box(104, 502, 120, 15), box(104, 517, 110, 15)], [177, 532]],
    ['beside a short title', [box(104, 502, 60, 15), box(104, 517, 60, 15)], [177, 523]],
    ['nowhere where titles take all', [box(104, 502, 120, 56)], null],
  ])('%s', (_, texts, spot) => {
    const found = minutesSpot(event, bar, words, texts);
    expect(found && [found.left, found.top]).toEqual(spot);
  });

  it('has none in an event that is narrower', () => {
    expect(minutesSpot(box(190, 500, 44, 60), bar, words, [])).toBeNull();
  });
});

it.each([
  ['9:20–9:55', 11, 49],
  ['10:40–11:15', 11, 61],
  ['', 11, 0],
])('"%s" at %i px is about %i px wide', (words, size, width) => {
  expect(Math.abs(wordsWidth(words, size) - width)).toBeLessThan(6);
});
