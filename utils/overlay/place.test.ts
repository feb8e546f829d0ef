import { describe, expect, it } from 'vitest';
import { meet } from '../../tests/support/boxes';
import type { Box, Chip, DayColumn } from './grid';
import { TARGET } from './mark';
import { place, type Placed, type WindowToDraw } from './place';

const chip = (left: number, width: number, top = 540, height = 120, calendar?: string, words = 'Writing'): Chip => ({
  left,
  top,
  width,
  height,
  element: { textContent: words } as Element,
  ...(calendar && { calendar }),
});
const monday: DayColumn = {
  date: '2026-09-14',
  box: { left: 100, top: 0, width: 140, height: 1440 },
  gutter: 12,
  chips: [chip(100, 128)],
};
const tuesday: DayColumn = { ...monday, date: '2026-09-15', box: { ...monday.box, left: 240 }, chips: [] };
const stretch = (id: string, start: number, end: number, part: Partial<WindowToDraw> = {}): WindowToDraw => ({
  id,
  date: '2026-09-14',
  start,
  end,
  block: { start: 540, end: 660, title: 'Writing' },
  ...part,
});
const at = (stretches: WindowToDraw[], columns: DayColumn[] = [monday, tuesday]) => place(stretches, columns);
const side = ({ left, width }: Box) => [left, left + width];
const rows = ({ top, height }: Box) => [top, top + height];
const markOf = (placed: Placed, id: string) => placed.marks.find(({ ids }) => ids.includes(id))!;

describe('rows', () => {
  it.each([
    ['60 px an hour', 1440, 562, 33],
    ['48 px an hour', 1152, 449.6, 26.4],
    ['40 px an hour', 960, 374.667, 22],
    ['zoomed to 110 %', 1584, 618.2, 36.3],
  ])('%s: 9:22–9:55', (_, height, top, tall) => {
    const column = { ...monday, box: { ...monday.box, height }, chips: [] };
    const band = at([stretch('a', 562, 595)], [column]).bands.get('a')!;
    expect(band.top).toBeCloseTo(top, 2);
    expect(band.height).toBeCloseTo(tall, 2);
  });

  it('counts from the top of the column, wherever that is scrolled', () => {
    const scrolled = { ...monday, box: { ...monday.box, top: -312 } };
    expect(at([stretch('a', 600, 630)], [scrolled]).bands.get('a')).toMatchObject({ top: 288, height: 30 });
  });

  it.each([
    ['after midnight is the next day', stretch('a', 1450, 1480), '2026-09-15', { top: 10, height: 30 }],
    ['over midnight stops at the end of its day', stretch('a', 1420, 1500), '2026-09-14', { top: 1420, height: 20 }],
  ])('%s', (_, late, day, box) => {
    const placed = at([late]);
    expect(placed.bands.get('a')).toMatchObject(box);
    expect(placed.marks.map((mark) => mark.day)).toEqual([day]);
  });

  it('draws nothing for a day that is not shown', () => {
    expect(at([stretch('a', 600, 630, { date: '2026-09-16' })]).marks).toEqual([]);
  });

  it('draws only the calendar of a column of one', () => {
    const own = { ...monday, calendar: 'g1' };
    const placed = at([stretch('a', 560, 600, { calendar: 'g1' }), stretch('b', 560, 600, { calendar: 'g2' })], [own]);
    expect([...placed.bands.keys()]).toEqual(['a']);
  });
});

describe('a mark in its own event', () => {
  /** Lanes as Google draws them: each 1.7 of its share wide, the next over it. */
  const googleLanes = (count: number, width = 128) =>
    Array.from({ length: count }, (_, i) =>
      chip(100 + (i * width) / count, Math.min((1.7 * width) / count, width - (i * width) / count), 540, 120, `g${i}`),
    );
  const classes = (count: number) =>
    Array.from({ length: count }, (_, i) => stretch(`r${i}`, 560, 600, { calendar: `g${i}` }));

  it('lies in its outermost 6 px, and is pressed in the right 24 of its whole height', () => {
    const placed = at([stretch('a', 560, 600)]);
    expect(side(markOf(placed, 'a').bar)).toEqual([222, 228]);
    expect(rows(markOf(placed, 'a').bar)).toEqual([560, 600]);
    expect(side(markOf(placed, 'a').target)).toEqual([204, 228]);
    expect(rows(markOf(placed, 'a').target)).toEqual([540, 660]);
    expect(placed.events.get('a')).toEqual({ left: 100, top: 540, width: 128, height: 120 });
  });

  it.each([2, 3])('each of %i overlapping classes, on what of it can be seen', (count) => {
    const placed = at(classes(count), [{ ...monday, chips: googleLanes(count) }]);
    const share = 128 / count;
    classes(count).forEach(({ id }, i) => {
      const { bar, target } = markOf(placed, id);
      expect(bar.left + bar.width).toBeCloseTo(100 + share * (i + 1));
      expect(target.left).toBeGreaterThanOrEqual(100 + share * i);
      expect(target.width).toBe(TARGET);
    });
  });

  it.each<[string, Chip[], [number, number] | null]>([
    ['a chip painted over its right', [chip(100, 128), chip(160, 68, 540, 120, 'o')], [154, 160]],
    ['a chip painted under it', [chip(160, 68, 540, 120, 'o'), chip(100, 128, 540, 120, 'g')], [222, 228]],
    ['a chip over other rows of it only', [chip(100, 128), chip(160, 68, 610, 40, 'o')], [222, 228]],
    ['one in the middle leaves the right', [chip(100, 128), chip(140, 40, 540, 120, 'o')], [222, 228]],
    ['a chip drawn a little short', [chip(110, 50, 542, 115)], [154, 160]],
    ['a short block drawn higher than it is long', [chip(110, 50, 540, 140)], [154, 160]],
    ['a chip of another time', [chip(110, 50, 530, 118)], null],
    ["another calendar's chip of the same time", [chip(110, 50, 540, 120, 'o')], null],
    ['hardly anything of it seen', [chip(100, 128), chip(135, 93, 540, 120, 'o')], null],
  ])('%s', (_, chips, expected) => {
    const placed = at([stretch('a', 560, 600, { calendar: 'g' })], [{ ...monday, chips }]);
    expect(side(markOf(placed, 'a').bar)).toEqual(expected ?? [229, 239]);
  });

  it('takes of two chips of its calendar the one that says its title', () => {
    const chips = [chip(100, 60, 540, 120, 'g', 'Art'), chip(170, 58, 540, 120, 'g', 'Writing, 9am')];
    const placed = at([stretch('a', 560, 600, { calendar: 'g' })], [{ ...monday, chips }]);
    expect(side(markOf(placed, 'a').bar)).toEqual([222, 228]);
  });

  it('shares its event with another push-in time halfway between them', () => {
    const placed = at([stretch('a', 550, 570), stretch('b', 600, 640)]);
    expect(rows(markOf(placed, 'a').target)).toEqual([540, 585]);
    expect(rows(markOf(placed, 'b').target)).toEqual([585, 660]);
  });

  it('leaves to a chip over its target the rows of that chip', () => {
    const chips = [chip(100, 128), chip(160, 68, 610, 40, 'o')];
    const placed = at([stretch('a', 560, 600)], [{ ...monday, chips }]);
    expect(rows(markOf(placed, 'a').target)).toEqual([540, 610]);
  });

  it.each([1, 2, 3, 5, 8])('no px of a target opens another class, with %i classes', (count) => {
    const chips = googleLanes(count).map((one, i) => ({ ...one, top: 540 + i * 10 }));
    const shifted = classes(count).map((one, i) => ({
      ...one,
      start: one.start + i * 10,
      end: one.end + i * 10,
      block: { start: 540 + i * 10, end: 660 + i * 10, title: 'Writing' },
    }));
    const { marks, bands } = at(shifted, [{ ...monday, chips }]);
    expect(bands.size).toBe(count);
    const over = marks.flatMap((a) =>
      marks.filter((b) => a !== b && meet(a.target, b.target)).map((b) => [a.ids, b.ids]),
    );
    expect(over).toEqual([]);
    for (const { bar, target } of marks)
      expect(target.left <= bar.left && bar.left + bar.width <= target.left + target.width).toBe(true);
  });
});

describe('events too narrow for a mark', () => {
  const narrow = (column: Partial<DayColumn> = {}) => ({ ...monday, chips: [], ...column });

  it('share one in the gutter, which opens all that run in it', () => {
    const placed = at([stretch('a', 540, 600), stretch('b', 550, 620), stretch('c', 580, 640)], [narrow()]);
    expect(placed.marks.map(({ ids }) => ids.join())).toEqual(['a,b', 'c']);
    expect(placed.marks.map(({ opens }) => opens.join())).toEqual(['a,b', 'a,b,c']);
    expect(placed.marks.map(({ bar }) => rows(bar).join())).toEqual(['540,580', '580,640']);
    expect(rows(placed.bands.get('b')!)).toEqual([550, 620]);
    expect(side(placed.marks[0]!.target)).toEqual([216, 240]);
  });

  it('stand apart where they do not run at the same time', () => {
    const placed = at([stretch('a', 540, 555), stretch('b', 565, 600)], [narrow()]);
    expect(placed.marks.map(({ opens }) => opens)).toEqual([['a'], ['b']]);
    expect(rows(placed.marks[0]!.target)).toEqual([540, 564]);
  });

  it('share one where each alone would be too low to press', () => {
    const placed = at([stretch('a', 540, 555), stretch('b', 560, 600)], [narrow()]);
    expect(placed.marks.map(({ opens }) => opens)).toEqual([['a', 'b']]);
  });

  it.each([
    [0, [233, 239]],
    [4, [233, 239]],
    [30, [227, 239]],
  ])('a gutter of %i px', (gutter, expected) => {
    expect(side(at([stretch('a', 540, 600)], [narrow({ gutter })]).marks[0]!.bar)).toEqual(expected);
  });

  it.each([
    ['leave its px to a mark in an event far enough beside them', 116, [['b'], ['a']], [192, 216], [216, 240]],
    ['take a mark in with them that would leave them too little', 128, [['b', 'a']], [216, 240], [216, 240]],
  ])('%s', (_, right, opens, own, shared) => {
    const chips = [chip(100, 20, 540, 120, 'a'), chip(120, right - 20, 540, 120, 'b')];
    const placed = at(
      [stretch('a', 560, 600, { calendar: 'a' }), stretch('b', 555, 600, { calendar: 'b' })],
      [narrow({ chips })],
    );
    expect(placed.marks.map((mark) => mark.opens)).toEqual(opens);
    expect(side(markOf(placed, 'b').target)).toEqual(own);
    expect(side(markOf(placed, 'a').target)).toEqual(shared);
  });
});
