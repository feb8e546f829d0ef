import { expect, it } from 'vitest';
import { readAlways } from '../support/browser/page/read-always';
import type { PuppeteerSurface } from '../support/browser/surface/puppeteer-surface';
import { inPopup, popupSays, pressInPopup } from '../support/browser/page/popup-over-page';
import { serve } from '../support/browser/surface/serve';
import { until } from '../support/browser/surface/surface';
import { canvasPage } from '../support/school-page/canvas-page';
import { inEachBrowser } from './in-each-browser';

const HOST = 'https://learn.birch.example/';

/** Runs in the page. Every push-in time that is drawn, by its times. */
function readWindows(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('[data-pushin-window]')]
    .map((one) => one.getAttribute('data-pushin-window')!)
    .sort();
}

/** The push-in times of a week, when each of its days has some and no other day has any. */
const weekDrawn = (surface: PuppeteerSurface, monday: number) =>
  until(async () => {
    const windows = (await surface.inOverlay(readWindows)) ?? [];
    const days = [...new Set(windows.map((one) => Number(one.slice(8, 10))))];
    return days.join() === [0, 1, 2, 3, 4].map((after) => monday + after).join() ? windows : null;
  }, `windows of the week of September ${monday}`);

/** The minutes after midnight at which the Monday's push-in times begin, from "2026-09-14T08:00/…". */
const mondays = (windows: readonly string[], monday: number) =>
  windows
    .filter((one) => one.startsWith(`2026-09-${monday}`))
    .map((one) => Number(one.slice(11, 13)) * 60 + Number(one.slice(14, 16)));

inEachBrowser('Canvas at a district’s own address', (session) => {
  it('is read on a click, then always, and drawn anew when its script turns the week', async () => {
    const surface = await session().newPage();
    await serve(surface.page, (address) => (address.startsWith(HOST) ? canvasPage() : null), {
      'content-type': 'text/html; charset=utf-8',
    });
    const visit = async () => {
      await surface.go(`${HOST}calendar`);
      await surface.page.bringToFront();
    };
    await visit();
    await inPopup(session(), surface, async (popup) => {
      await pressInPopup(popup, 'Read it');
      // Something that is due is no block.
      await popupSays(popup, 'Found 25 lessons.');
    });
    await weekDrawn(surface, 14);

    await readAlways(session(), surface, `${HOST}*`);
    await visit();
    const first = await weekDrawn(surface, 14);

    await surface.click('.navigate_next');
    const second = await weekDrawn(surface, 21);
    // In the second week everything is a quarter of an hour later.
    expect(mondays(second, 21)).toEqual(mondays(first, 14).map((at) => at + 15));
    await surface.click('.navigate_prev');
    expect(await weekDrawn(surface, 14)).toEqual(first);
  });
});
