import { expect, it } from 'vitest';
import { openCalendar, type Band, type CalendarPage } from '../support/browser/calendar-page';
import { datekey } from '../support/google-calendar-page/datekey';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import type { PageSpec } from '../support/google-calendar-page/spec';
import { minutesOf } from '../../utils/time/dates';
import { inEachBrowser } from './in-each-browser';

/** px a band may be off. */
const NEAR = 2;

interface Column {
  readonly key: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** px of one minute, as drawn. */
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

/** Titles and times in chips as their letters stand, with the chip they stand in. */
function readTexts(): { left: number; right: number; top: number; bottom: number }[] {
  return [...document.querySelectorAll('[data-eventchip] [aria-hidden=true] span')].flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const chip = element.closest('[data-eventchip]')!.getBoundingClientRect();
    return [...range.getClientRects()].map((box) => ({
      left: box.left,
      right: Math.min(box.right, chip.right),
      top: box.top,
      bottom: Math.min(box.bottom, chip.bottom),
    }));
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

/** Resizing settles within a frame; a busy machine takes its time to draw one. */
const settled = (page: CalendarPage) =>
  expect.poll(async () => bandsOff(page, await page.bands()), { timeout: 5000 }).toEqual([]);

async function coveredTexts(page: CalendarPage, bands: readonly Band[]): Promise<string[]> {
  const texts = await page.run(readTexts);
  return bands
    .filter((band) =>
      texts.some(
        (text) =>
          band.left < text.right - 0.5 &&
          band.left + band.width > text.left + 0.5 &&
          band.top < text.bottom - 0.5 &&
          band.top + band.height > text.top + 0.5,
      ),
    )
    .map((band) => band.when);
}

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
    expect(await coveredTexts(page, await page.bands())).toEqual([]);
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

  it('and a wash never takes a pointer or moves the page', async () => {
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const before = await page.run(readColumns);
    await page.untilBands((drawn) => drawn.length > 3, 'windows');
    expect(await page.run(readColumns)).toEqual(before);
    const taken = await page.inOverlay(
      (root) =>
        [...document.querySelectorAll('[data-eventchip]')].filter((chip) => {
          const { left, top, width, height } = chip.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return hit === root.host;
        }).length,
    );
    expect(taken).toBe(0);
  });
});
