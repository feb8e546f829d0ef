import { afterEach, expect, it, vi } from 'vitest';
import { JSDOM } from 'jsdom';
import { fullCalendarPage } from '../../../tests/support/pages/fullcalendar-page';
import { fullcalendar } from '../fullcalendar/reader';
import { pageRead } from '../../../tests/support/pages/read-with';

const { Element: PageElement, document } = new JSDOM(
  fullCalendarPage({
    version: 6,
    clock: 'marked',
    from: 8,
    px: 60,
    days: 1,
    events: [480, 540, 600, 660].map((start) => ({ day: 0, start, end: start + 30, title: `At ${start}` })),
  }),
).window;

/** Rows of 60 px an hour from 100 px on; the tiles where `tops` says. */
function draw(tops: readonly number[]): void {
  const tiles = [...document.querySelectorAll('.fc-event')];
  vi.spyOn(PageElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const hour = Number(this.getAttribute('data-time')?.slice(0, 2) ?? 8);
    const y = tiles.includes(this) ? tops[tiles.indexOf(this)]! : 100 + (hour - 8) * 60;
    return { left: 0, right: 100, width: 100, top: y, height: 30 } as DOMRect;
  });
}
afterEach(() => vi.restoreAllMocks());

it.each<[string, number[], number, number | null]>([
  ['beside the hours', [100, 160, 220, 280], 0, 100 - 480],
  ['on a line of their own, apart from the hours', [110, 185, 260, 335], 0, 110 - 600],
  ['one astray', [100, 160, 220, 150], 0, 100 - 480],
  ['on no line: each is marked by itself', [110, 185, 205, 290], 4, null],
])('blocks %s', (_, tops, marks, midnight) => {
  draw(tops);
  const page = { document, url: '', now: Date.parse('2026-09-14T12:00Z'), zone: 'UTC' };
  const grid = pageRead(fullcalendar, page).measure();
  expect(grid.blocks.size).toBe(marks);
  expect(grid.columns.map(({ box }) => Math.round(box.top))).toEqual(midnight === null ? [] : [midnight]);
});
