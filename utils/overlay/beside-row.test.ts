import { describe, expect, it } from 'vitest';
import { besideRow } from './beside-row';
import type { Box } from './grid';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const row = box(100, 200, 500, 24);
const label = { width: 64, height: 16 };
/** Mark, gap and minutes together are 76 px wide. */
const words = (width: number) => box(100, 200, width, 24);
const screen = { left: 0, width: 1000 };
const wall = (left: number) => box(left, 0, 10, 1000);

it.each<[string, Box | null, readonly Box[], { left: number; width: number }, [number, boolean] | null]>([
  ['behind the words of a wide row', words(200), [words(200)], screen, [308, true]],
  ['right of a row that is full', words(500), [words(500)], screen, [608, true]],
  ['right of a row that prints nothing', null, [], screen, [608, true]],
  ['left of it where the right is taken', words(500), [words(500), wall(612)], screen, [16, true]],
  ['alone where the minutes have no room', words(500), [words(500), wall(640), wall(60)], screen, [604, false]],
  ['alone at the left', words(500), [words(500), wall(604), wall(60)], screen, [88, false]],
  ['alone between the last word and the edge', words(480), [words(480), wall(601), wall(90)], screen, [584, false]],
  ['nowhere, if everywhere is something', words(500), [words(500), wall(601), wall(90)], screen, null],
  ['not out of sight', words(500), [words(500)], { left: 100, width: 500 }, null],
  ['another row’s neighbour is not in the way', words(500), [box(600, 300, 300, 24)], screen, [608, true]],
])('%s', (_, said, taken, within, expected) => {
  const spot = besideRow({ row, words: said, isCell: false, taken, within }, label);
  expect(spot && [spot.bar.left, spot.minutes !== null]).toEqual(expected);
  if (spot) expect(spot.bar).toMatchObject({ top: 204, width: 8, height: 16 });
});

it('keeps off what reaches into a flat row from above', () => {
  const flat = box(100, 200, 500, 10);
  const taken = [words(500), box(600, 190, 200, 9)];
  const room = { row: flat, words: words(500), isCell: false, taken, within: screen };
  expect(besideRow(room, label)?.bar.left).toBe(16);
});

describe('the cell of a day', () => {
  const next = (left: number) => box(left, 200, 60, 24);
  it.each([
    ['at the top of a high cell', 200, 20, 202],
    ['in the middle of one', 220, 20, 222],
    ['on two lines', 204, 40, 216],
    ['measured beyond it', 190, 80, 222],
  ])('has it level with its words %s', (_, top, high, mark) => {
    const cell = box(100, 200, 200, 60);
    const said = box(100, top, 60, high);
    const spot = besideRow({ row: cell, words: said, isCell: true, taken: [said], within: screen }, label)!;
    expect([spot.bar.top, spot.minutes?.top]).toEqual([mark, mark]);
  });

  it.each<[string, number, number, [number, number, boolean]]>([
    ['has mark and minutes behind its words', 200, 60, [168, 8, true]],
    ['has the mark alone where the minutes have no room', 120, 60, [164, 8, false]],
    ['has it on its edge where its words leave none', 80, 76, [174, 6, false]],
    ['keeps it off the cell beside it however narrow it is', 30, 29, [124, 6, false]],
  ])('%s', (_, width, said, [left, wide, minutes]) => {
    const cell = box(100, 200, width, 24);
    const taken = [words(said), next(100 + width)];
    const spot = besideRow({ row: cell, words: words(said), isCell: true, taken, within: screen }, label)!;
    expect([spot.bar.left, spot.bar.width, spot.minutes !== null]).toEqual([left, wide, minutes]);
    for (const one of [spot.bar, spot.target, spot.minutes ?? spot.bar]) {
      expect(one.left).toBeGreaterThanOrEqual(100);
      expect(one.left + one.width).toBeLessThanOrEqual(100 + width);
    }
    expect(spot.target.width).toBeGreaterThanOrEqual(Math.min(24, width));
  });
});
