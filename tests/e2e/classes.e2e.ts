import { expect, it } from 'vitest';
import { minutesOf } from '../../utils/time/date/dates';
import { readCoveredLetters } from '../support/browser/page/covered-letters';
import { openCalendar, type CalendarPage } from '../support/browser/page/calendar-page';
import { datekey } from '../support/google-calendar-page/datekey';
import { classesPage } from '../support/google-calendar-page/sample/classes';
import { inEachBrowser } from './in-each-browser';

/** px. A push-in time may be so far from its minutes. */
const NEAR = 2;
const PX_PER_HOUR = 48;
/** px. All hours of a day are visible at once at this height. */
const HEIGHT = 1500;
/**
 * Windows of laptops and a desktop, at 100 and at 200 %: at 200 % they are half as wide in px, and each px is twice as
 * sharp.
 */
const WINDOWS = [1280, 1366, 1920].flatMap((width) => [
  { width, height: HEIGHT, deviceScaleFactor: 1 },
  { width: width / 2, height: HEIGHT, deviceScaleFactor: 2 },
]);

/** A push-in time on the page; places in px of the window. */
interface Drawn {
  readonly when: string;
  readonly rank: string | null;
  readonly calendar: string | null;
  readonly top: number;
  readonly bottom: number;
}

/** Runs in the page. */
function readDrawn(root: ShadowRoot): Drawn[] {
  return [...root.querySelectorAll<HTMLElement>('[data-pushin-window]')].map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const { pushinWindow = '', rank = null, calendar = null } = element.dataset;
    return { when: pushinWindow, rank, calendar, top, bottom };
  });
}

/** Runs in the page. The top of each day, and how many px a minute takes. */
function readDays(): { key: number; top: number; minute: number }[] {
  return [...document.querySelectorAll<HTMLElement>('[role=gridcell][data-datekey]')].map((element) => {
    const { top, height } = element.getBoundingClientRect();
    return { key: Number(element.dataset.datekey), top, minute: (height - 1) / 1440 };
  });
}

/**
 * Runs in the page. The px of each mark that can be pressed but belong to another mark, or lie on another class's
 * event. Near an edge every px within 2 px is tested, and inside every tenth: a browser takes its time for each.
 */
function readStrayPixels(root: ShadowRoot): string[] {
  const stray: string[] = [];
  /** Px that open their own mark, by mark. They are looked at once more without ours: which event is below? */
  const own: { readonly name: string; readonly middle: readonly [number, number]; readonly px: [number, number][] }[] =
    [];
  // A pointer is always on a whole px.
  const pixels = (from: number, to: number) => {
    const all = Array.from({ length: Math.ceil(to) - Math.ceil(from) }, (_, i) => Math.ceil(from) + i);
    return all.filter((px, i) => i % 10 === 0 || px - from < 2 || to - px <= 2);
  };
  for (const target of root.querySelectorAll<HTMLElement>('.target')) {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const [band] = target.querySelectorAll<HTMLElement>('[data-pushin-window]');
    const name = band?.dataset.calendar ?? '';
    const bar = target.querySelector<HTMLElement>('.mark')!.getBoundingClientRect();
    const px: [number, number][] = [];
    const isShared = target.querySelector('.count') !== null;
    if (right - left < 23.5) stray.push(`${name}: ${right - left} px wide`);
    if (isShared && bottom - top < 23.5) stray.push(`${name}: ${bottom - top} px high`);
    const radius = parseFloat(getComputedStyle(target).borderRadius);
    if (!isShared) own.push({ name, middle: [(bar.left + bar.right) / 2, (bar.top + bar.bottom) / 2], px });
    for (const x of pixels(left, right))
      for (const y of pixels(top, bottom)) {
        // What lies outside the window cannot be pressed before the page is scrolled.
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        const hit = root.elementFromPoint(x, y);
        if (hit?.closest('.panel')) continue;
        const opens = hit?.closest('.target');
        // The px outside a round corner do not belong to what can be pressed.
        const toCorner = Math.max(Math.min(x - left, right - x), Math.min(y - top, bottom - y));
        if (!opens && toCorner < radius) continue;
        if (opens !== target) stray.push(`${name} at ${x}, ${y}: ${opens ? 'another mark' : 'nothing'}`);
        px.push([x, y]);
      }
  }
  /** The event on top there. A browser also finds what begins within the same px, so its box has to hold the point. */
  const chipAt = (x: number, y: number) => {
    const holds = (chip: Element | null | undefined) => {
      const box = chip?.getBoundingClientRect();
      return box && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    };
    const first = document.elementFromPoint(x, y)?.closest('[data-eventchip]');
    if (holds(first)) return first;
    return document
      .elementsFromPoint(x, y)
      .map((one) => one.closest('[data-eventchip]'))
      .find(holds);
  };
  // Hidden, ours are not hit, and a browser is asked for one element at a point instead of for all: ten times as fast.
  const host = root.host as HTMLElement;
  host.style.visibility = 'hidden';
  for (const { name, middle, px } of own) {
    if (!chipAt(...middle)?.textContent.includes(name)) continue;
    for (const [x, y] of px) {
      const chip = chipAt(x, y);
      if (chip && !chip.textContent.includes(name)) stray.push(`${name} at ${x}, ${y}: another class`);
    }
  }
  host.style.visibility = '';
  return stray.slice(0, 8);
}

/** The push-in times that are not at their minutes. */
async function off(page: CalendarPage): Promise<string[]> {
  const days = new Map((await page.run(readDays)).map((day) => [day.key, day]));
  return ((await page.inOverlay(readDrawn)) ?? []).flatMap(({ when, top, bottom }) => {
    const [from = '', to = ''] = when.split('/');
    const day = days.get(datekey(from.slice(0, 10)));
    if (!day) return [`${when}: no day`];
    const at = (time: string) => day.top + (minutesOf(time) ?? 0) * day.minute;
    const isOff = Math.abs(top - at(from)) > NEAR || Math.abs(bottom - at(to)) > NEAR;
    return isOff ? [`${when}: ${top}–${bottom}, not ${at(from)}–${at(to)}`] : [];
  });
}

/** ms. The test looks at some hundred marks in six windows, px by px. */
const PATIENCE = 400_000;

inEachBrowser('marks of classes that lie over each other', (session) => {
  it.each([1, 2, 3, 5, 8])(
    '%i of them: each px opens its own, at its minutes, over no title',
    { timeout: PATIENCE },
    async (count) => {
      const page = await openCalendar(session(), classesPage(count, '2026-09-14', { pxPerHour: PX_PER_HOUR }));
      await page.untilBands((drawn) => drawn.length > 15 * count, 'the week');
      const all = ((await page.inOverlay(readDrawn)) ?? [])
        .map(({ when, calendar }) => `${when} ${calendar}`)
        .toSorted();
      expect(new Set(all).size).toBe(all.length);
      expect(new Set(all.map((one) => one.split(' ').slice(1).join(' '))).size).toBe(count);
      for (const size of WINDOWS) {
        const about = `${size.width} px at ${size.deviceScaleFactor}`;
        await page.page.setViewport(size);
        await expect.poll(() => off(page), { timeout: 10_000, message: about }).toEqual([]);
        const drawn = (await page.inOverlay(readDrawn)) ?? [];
        expect(drawn.map(({ when, calendar }) => `${when} ${calendar}`).toSorted(), about).toEqual(all);
        expect(
          drawn.filter(({ rank }) => !rank),
          about,
        ).toEqual([]);
        expect(await page.inOverlay(readStrayPixels), about).toEqual([]);
        expect(await page.inOverlay(readCoveredLetters), about).toEqual([]);
      }
    },
  );
});
