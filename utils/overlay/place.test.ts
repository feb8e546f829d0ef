import { describe, expect, it } from 'vitest';
import type { DayColumn } from './grid';
import { place, type Stretch } from './place';

const monday: DayColumn = {
  date: '2026-09-14',
  box: { left: 100, top: 0, width: 140, height: 1440 },
  gutter: 12,
  chips: [],
};
const tuesday: DayColumn = { ...monday, date: '2026-09-15', box: { ...monday.box, left: 240 } };
const stretch = (id: string, start: number, end: number, room = 0, date = '2026-09-14'): Stretch => ({
  id,
  date,
  start,
  end,
  room,
  block: { start: 540, end: 660 },
});
const at = (stretches: Stretch[], columns: DayColumn[] = [monday, tuesday]) => place(stretches, columns);

describe('rows', () => {
  it.each([
    ['60 px an hour', 1440, 562, 33],
    ['48 px an hour', 1152, 449.6, 26.4],
    ['40 px an hour', 960, 374.667, 22],
    ['zoomed to 110 %', 1584, 618.2, 36.3],
  ])('%s: 9:22–9:55', (_, height, top, tall) => {
    const column = { ...monday, box: { ...monday.box, height } };
    const band = at([stretch('a', 562, 595)], [column]).bands.get('a')!;
    expect(band.top).toBeCloseTo(top, 2);
    expect(band.height).toBeCloseTo(tall, 2);
  });

  it('counts from the top of the column, wherever that is scrolled', () => {
    const scrolled = { ...monday, box: { ...monday.box, top: -312 } };
    expect(at([stretch('a', 600, 630)], [scrolled]).bands.get('a')).toMatchObject({ top: 288, height: 30 });
  });

  it.each([
    ['after midnight is the next day', stretch('a', 1450, 1480), { left: 240 + 129, top: 10, height: 30 }],
    ['over midnight stops at the end of its day', stretch('a', 1420, 1500), { top: 1420, height: 20 }],
  ])('%s', (_, late, box) => {
    expect(at([late]).bands.get('a')).toMatchObject(box);
  });

  it('draws nothing for a day that is not shown', () => {
    expect(at([stretch('a', 600, 630, 0, '2026-09-16')])).toEqual({ bands: new Map(), washes: [] });
  });
});

describe('lanes in the gutter', () => {
  const inGutter = (ids: string[], placed: ReturnType<typeof place>) =>
    ids.map((id) => {
      const { left, width } = placed.bands.get(id)!;
      return [left - 228, left - 228 + width].map((x) => Math.round(x * 100) / 100);
    });

  it.each<[string, Stretch[], number[][]]>([
    ['one classroom has all of it', [stretch('a', 540, 600)], [[1, 11]]],
    [
      'one after the other, no lanes',
      [stretch('a', 540, 600), stretch('b', 600, 660, 1)],
      [
        [1, 11],
        [1, 11],
      ],
    ],
    [
      'two at once, in page order however they start',
      [stretch('a', 550, 600, 1), stretch('b', 560, 620, 0)],
      [
        [6.5, 11],
        [1, 5.5],
      ],
    ],
    [
      'a classroom keeps its lane in a chain',
      [stretch('a', 540, 600, 0), stretch('b', 580, 640, 1), stretch('c', 610, 660, 0)],
      [
        [1, 5.5],
        [6.5, 11],
        [1, 5.5],
      ],
    ],
    [
      'one classroom twice at once',
      [stretch('a', 540, 600), stretch('b', 550, 590)],
      [
        [1, 5.5],
        [6.5, 11],
      ],
    ],
  ])('%s', (_, stretches, expected) => {
    expect(
      inGutter(
        stretches.map((s) => s.id),
        at(stretches),
      ),
    ).toEqual(expected);
  });

  it('keeps twelve classrooms inside the gutter without overlap', () => {
    const twelve = Array.from({ length: 12 }, (_, room) => stretch(`r${room}`, 540, 600, room));
    const lanes = inGutter(
      twelve.map((s) => s.id),
      at(twelve),
    );
    lanes.forEach(([from, to], i) => {
      expect(to).toBeGreaterThan(from!);
      expect(from).toBeGreaterThanOrEqual(i === 0 ? 1 : lanes[i - 1]![1]!);
      expect(to).toBeLessThanOrEqual(11);
    });
  });

  it.each([
    [0, 132],
    [4, 132],
    [30, 110],
  ])('a gutter of %i px', (gutter, left) => {
    const band = at([stretch('a', 540, 600)], [{ ...monday, gutter }]).bands.get('a')!;
    expect(band.left - 100).toBe(left + 1);
    expect(band.width).toBe(gutter === 30 ? 10 : 6);
  });
});

describe('washes', () => {
  const chip = (left: number, width: number, top = 540, height = 118) => ({ left, width, top, height });
  it.each<[string, DayColumn['chips'], [left: number, width: number][]]>([
    ['cover the width of the blocks where no chip is known, but not the gutter', [], [[100, 128]]],
    ['lie on the chip of the block', [chip(100, 60), chip(160, 68, 600, 58)], [[100, 60]]],
    [
      'lie on each chip that runs so',
      [chip(100, 60), chip(160, 68)],
      [
        [100, 60],
        [160, 68],
      ],
    ],
    ['know a chip that is drawn a little short', [chip(110, 50, 542, 115)], [[110, 50]]],
    ['do not lie on a chip of another time', [chip(110, 50, 530, 118)], [[100, 128]]],
  ])('%s', (_, chips, expected) => {
    const { washes } = at([stretch('a', 560, 600)], [{ ...monday, chips }]);
    expect(washes.map(({ left, width }) => [left, width])).toEqual(expected);
    expect(washes[0]).toMatchObject({ top: 560, height: 40 });
  });
});
