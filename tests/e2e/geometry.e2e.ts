import { expect, it } from 'vitest';
import { openCalendar, type Band, type CalendarPage } from '../support/browser/page/calendar-page';
import { datekey } from '../support/google-calendar-page/datekey';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import type { PageSpec } from '../support/google-calendar-page/spec';
import { minutesOf } from '../../utils/time/date/dates';
import { inEachBrowser } from './in-each-browser';

/** px. A band may be so far off. */
const NEAR = 2;
/** px. The width at the right edge of an event that belongs to its mark and can be pressed. */
const MARK = 6;
const TARGET = 24;

interface Column {
  readonly key: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** px of one minute, as it is drawn. */
  readonly minute: number;
}

/** Runs in the page. */
function readColumns(): Column[] {
  return [...document.querySelectorAll<HTMLElement>('[role=gridcell][data-datekey]')].map((element) => {
    const { left, right, top, height } = element.getBoundingClientRect();
    const hours = (height * (element.offsetHeight - 1)) / element.offsetHeight;
    return { key: Number(element.dataset.datekey), left, right, top, minute: hours / 1440 };
  });
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Text extends Edges {
  readonly chip: Edges;
  /** px of the viewport for one px of the page. */
  readonly scale: number;
}

/**
 * The titles and times that something of ours touches, and the visible part of their event: other events may lie on it.
 */
function readTexts(root: ShadowRoot): Text[] {
  const ours = [...root.querySelectorAll('.band, .minutes')].map((one) => one.getBoundingClientRect());
  const isMet = ({ left, right, top, bottom }: DOMRect) =>
    ours.some((box) => box.left < right && left < box.right && box.top < bottom && top < box.bottom);
  const seenTo = (chip: Element, from: number, to: number, y: number) => {
    const hides = (x: number) => {
      const first = document.elementFromPoint(x, y);
      // The full list is requested only where a mark is first, since it is long and there are some ten thousand px.
      const top = first === root.host ? document.elementsFromPoint(x, y).find((one) => one !== root.host) : first;
      return top && chip.contains(top) ? null : (top ?? root.host);
    };
    let x = from;
    while (x < to && !hides(x)) x++;
    if (x >= to) return to;
    // A step is one px, and a browser rounds to whole px: the edge of what hides it is less than 2 px away.
    const edge = hides(x)?.closest('[data-eventchip]')?.getBoundingClientRect().left ?? x;
    return Math.min(x, Math.max(edge, x - 1.5));
  };
  return [...document.querySelectorAll('[data-eventchip] [aria-hidden=true] span')].flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const event = element.closest<HTMLElement>('[data-eventchip]')!;
    const { left, right: end, top, bottom, width } = event.getBoundingClientRect();
    return [...range.getClientRects()].filter(isMet).map((box) => {
      const from = Math.max(left, box.left) + 1;
      const high = Math.min(box.bottom, bottom) - box.top;
      // The row that shows least counts, of three: a round corner of what lies above shows more.
      const right = Math.min(...[1 / 4, 1 / 2, 3 / 4].map((of) => seenTo(event, from, end, box.top + high * of)));
      return {
        left: box.left,
        right: Math.min(box.right, right),
        top: box.top,
        bottom: Math.min(box.bottom, bottom),
        chip: { left, right, top, bottom },
        scale: width / event.offsetWidth,
      };
    });
  });
}

/** The visible parts of the marks: their bars, and the minutes printed beside them. */
function readDrawn(root: ShadowRoot): Edges[] {
  return [...root.querySelectorAll('.band, .minutes')].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}

/** For each event, the px of its middle row that are ours, as far as it is visible from its left edge. */
function readTaken(root: ShadowRoot): { title: string; px: number }[] {
  return [...document.querySelectorAll('[data-eventchip]')].map((chip) => {
    const { left, right, top, height } = chip.getBoundingClientRect();
    let px = 0;
    for (let x = left + 1; x < right; x++) {
      const hit = document.elementFromPoint(x, top + height / 2);
      if (hit === root.host) px++;
      else if (!chip.contains(hit)) break;
    }
    return { title: chip.textContent, px };
  });
}

async function bandsOff(page: CalendarPage, bands: readonly Band[]): Promise<string[]> {
  const columns = new Map((await page.run(readColumns)).map((one) => [one.key, one]));
  return bands.flatMap((band) => {
    const [from = '', to = ''] = band.when.split('/');
    const column = columns.get(datekey(from.slice(0, 10)));
    if (!column) return [`${band.when} has no column`];
    const top = column.top + (minutesOf(from) ?? 0) * column.minute;
    const bottom = column.top + (minutesOf(to) ?? 0) * column.minute;
    const off = [band.top - top, band.top + band.height - bottom].some((gap) => Math.abs(gap) > NEAR);
    const outside = band.left < column.left || band.left + band.width > column.right + 1;
    return off || outside ? [`${band.when}: ${band.top}–${band.top + band.height}, should be ${top}–${bottom}`] : [];
  });
}

/** Waits until resizing has settled. It takes one frame, and a busy machine may need time to draw it. */
const settled = (page: CalendarPage) =>
  expect.poll(async () => bandsOff(page, await page.bands()), { timeout: 5000 }).toEqual([]);

/** The parts of marks that cover a text. The outermost px of a mark's own event do not count: they are the mark's. */
async function covering(page: CalendarPage): Promise<readonly Edges[]> {
  const texts = (await page.inOverlay(readTexts)) ?? [];
  const drawn = (await page.inOverlay(readDrawn)) ?? [];
  return drawn.filter((box) =>
    texts.some((text) => isOver(box, isIn(box, text.chip) ? { ...text, right: free(text) } : text)),
  );
}

/** The place at which the px of an event's mark begin. */
const free = ({ right, chip, scale }: Text) => Math.min(right, chip.right - MARK * scale);
const isOver = (a: Edges, b: Edges) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
const isIn = (a: Edges, b: Edges) =>
  a.left > b.left - 1 && a.right < b.right + 1 && a.top > b.top - NEAR && a.bottom < b.bottom + NEAR;

interface Case {
  readonly about: string;
  readonly spec?: Partial<PageSpec>;
  readonly size?: { width: number; height: number; deviceScaleFactor?: number };
  readonly zoom?: string;
}

const CASES: readonly Case[] = [
  { about: '40 px an hour', spec: { pxPerHour: 40 } },
  { about: '48 px an hour', spec: { pxPerHour: 48 } },
  { about: '60 px an hour', spec: { pxPerHour: 60 } },
  { about: 'a day alone', spec: { view: 'day', pxPerHour: 60 } },
  { about: 'four days', spec: { view: 'customday', pxPerHour: 48 } },
  { about: 'a narrow window', size: { width: 800, height: 600 } },
  { about: 'a wide window', size: { width: 2400, height: 1300 } },
  { about: 'a sharp screen', size: { width: 1440, height: 900, deviceScaleFactor: 2 } },
  { about: '200 % browser zoom', size: { width: 720, height: 450, deviceScaleFactor: 2 } },
  { about: '67 % browser zoom', size: { width: 2160, height: 1350, deviceScaleFactor: 0.67 } },
  { about: 'a page that zooms itself', zoom: '1.25' },
];

inEachBrowser('bands stand at their minutes', (session) => {
  it.each(CASES)('with $about', async ({ spec, size, zoom }) => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { ...spec }));
    if (size) await page.page.setViewport(size);
    if (zoom) await page.run((to) => document.documentElement.style.setProperty('zoom', to), zoom);
    const bands = await page.untilBands((drawn) => drawn.length > 3, 'windows');
    expect(bands.length).toBeGreaterThan(3);
    await settled(page);
    expect(await covering(page)).toEqual([]);
  });

  it('also after scrolling and after the window has another size', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14', { pxPerHour: 60 }));
    await page.untilBands((drawn) => drawn.length > 3, 'windows');
    await page.run(() =>
      document.querySelector('[role=gridcell][data-datekey]')!.closest('[tabindex="-1"]')!.scrollTo(0, 333),
    );
    await settled(page);
    await page.resize({ width: 1000, height: 700 });
    await settled(page);
  });

  it('and a mark takes the pointer at the edge of its event only, and moves nothing of the page', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const before = await page.run(readColumns);
    await page.untilBands((drawn) => drawn.length > 3, 'windows');
    expect(await page.run(readColumns)).toEqual(before);
    const taken = (await page.inOverlay(readTaken)) ?? [];
    expect(taken.length).toBeGreaterThan(10);
    expect(taken.filter(({ px }) => px > TARGET + NEAR)).toEqual([]);
    // The mark of an event is wide enough to be pressed.
    expect(taken.some(({ px }) => px > TARGET - NEAR)).toBe(true);
  });
});
