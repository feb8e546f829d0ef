import { describe, expect, it } from 'vitest';
import { meet, SAME } from '../../tests/support/boxes';
import { piecesOn } from '../../tests/support/google-calendar-page/days';
import { layLanes } from '../../tests/support/google-calendar-page/lanes';
import { classesPage } from '../../tests/support/google-calendar-page/sample/classes';
import type { Chip, DayColumn } from './grid';
import { BAR_WIDTH, ROOM_FOR_MARK, TARGET } from './mark';
import { place, type WindowToDraw } from './place';

const DATE = '2026-09-14';
/** px of a calendar page that are no day: its sidebar, its edge and its hours. */
const AROUND = 256 + 16 + 64;
const GUTTER = 12;

/** One day of so many classes, laid over each other as Google lays them, every lesson of 25 minutes and more a visit. */
function dayOf(count: number, width: number, days: number, pxPerHour: number) {
  const box = { left: 0, top: 0, width: (width - AROUND) / days, height: 24 * pxPerHour };
  const room = box.width - GUTTER;
  const px = pxPerHour / 60;
  const laid = layLanes(piecesOn(DATE, classesPage(count, DATE).events));
  const chips = laid.map(({ piece, lane, ...share }): Chip & { lane: number } => ({
    left: box.left + share.left * room,
    top: piece.start * px,
    width: share.width * room,
    height: (piece.end - piece.start) * px,
    calendar: piece.event.calendar,
    element: { textContent: piece.event.title } as Element,
    lane,
  }));
  const column: DayColumn = { date: DATE, box, gutter: GUTTER, chips: chips.toSorted((a, b) => a.lane - b.lane) };
  const stretches = laid
    .filter(({ piece: { start, end, event } }) => end - start >= 25 && event.calendar.startsWith('c_'))
    .map(({ piece: { start, end, event } }): WindowToDraw => {
      const block = { start, end, title: event.title };
      return {
        id: `${event.calendar} ${event.title} ${start}`,
        date: DATE,
        calendar: event.calendar,
        start: start + 10,
        end,
        block,
      };
    });
  return { column, stretches, px, ...place(stretches, [column]) };
}

/** What the page paints at a point. */
const chipAt = ({ chips }: DayColumn, x: number, y: number) =>
  chips.findLast(({ left, top, width, height }) => x > left && x < left + width && y > top && y < top + height);

const CASES = [1, 2, 3, 5, 8].flatMap((count) =>
  [
    ['week at 1280', 1280, 7, 48],
    ['week at 1366', 1366, 7, 48],
    ['week at 1920', 1920, 7, 60],
    ['week at 1280 and 200 %', 640, 7, 48],
    ['week at 1920 and 200 %', 960, 7, 60],
    ['day at 1280', 1280, 1, 48],
    ['day at 1366 and 200 %', 683, 1, 48],
  ].map(([about, width, days, hour]) => [count, about as string, Number(width), Number(days), Number(hour)] as const),
);

describe.each(CASES)('%i classes, %s', (count, _, width, days, hour) => {
  const { marks, bands, events, column, stretches, px } = dayOf(count, width, days, hour);

  it('each push-in time stands once, at its minutes', () => {
    expect(bands.size).toBe(stretches.length);
    expect(marks.flatMap(({ ids }) => ids).toSorted()).toEqual(stretches.map(({ id }) => id).toSorted());
    for (const { id, start, end } of stretches) {
      expect(bands.get(id)!.top).toBeCloseTo(start * px, 5);
      expect(bands.get(id)!.height).toBeCloseTo((end - start) * px, 5);
    }
  });

  it('what can be pressed is wide enough, and no two lie on each other', () => {
    const small = marks.filter(({ target }) => target.width < TARGET - SAME);
    expect(small.map(({ ids, target }) => [ids, target])).toEqual([]);
    const over = marks.flatMap((a, i) =>
      marks
        .slice(i + 1)
        .filter((b) => meet(a.target, b.target))
        .map((b) => [a.ids, b.ids]),
    );
    expect(over).toEqual([]);
  });

  it('one that is shared is high enough as well', () => {
    const shared = marks.filter(({ opens }) => opens.length > 1);
    expect(shared.filter(({ target }) => target.height < TARGET - SAME).map(({ ids }) => ids)).toEqual([]);
  });

  it('each px of a mark in an event opens that event’s class', () => {
    for (const { ids, opens, target, bar } of marks) {
      const event = events.get(ids[0]!);
      const isInside = opens.length === 1 && event && bar.left + bar.width <= event.left + event.width + SAME;
      if (!isInside) continue;
      const own = stretches.find(({ id }) => id === ids[0])!;
      for (let x = target.left + 0.5; x < target.left + target.width; x++)
        for (let y = target.top + 0.5; y < target.top + target.height; y++)
          expect(chipAt(column, x, y)?.calendar, `${ids[0]} at ${x}, ${y}`).toBe(own.calendar);
      expect(bar.width).toBe(BAR_WIDTH);
      expect(event.width).toBeGreaterThanOrEqual(ROOM_FOR_MARK);
    }
  });
});
