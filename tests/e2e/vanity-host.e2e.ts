import { expect, it } from 'vitest';
import type { PuppeteerSurface } from '../support/browser/puppeteer-surface';
import { inPopup, popupSays, pressInPopup } from '../support/browser/real-popup';
import { serve } from '../support/browser/serve';
import { until } from '../support/browser/surface';
import { scheduleXPage } from '../support/school-page/library-pages';
import { inEachBrowser } from './in-each-browser';

const HOST = 'https://learn.birch.example/';

/** Runs in the page: the days that have windows. */
function readDays(): string[] {
  const bands = document.querySelector('pushin-overlay')?.shadowRoot?.querySelectorAll('[data-pushin-window]') ?? [];
  return [...new Set([...bands].map((one) => one.getAttribute('data-pushin-window')!.slice(0, 10)))].sort();
}

const daysDrawn = (surface: PuppeteerSurface, first: string) =>
  until(async () => {
    const days = await surface.run(readDays);
    return days.length === 5 && days[0] === first ? days : null;
  }, `windows of the week of ${first}`);

inEachBrowser('a school’s calendar at its own address', (session) => {
  it('is read on a click, then always, and drawn anew when the week changes', async () => {
    const surface = await session().newPage();
    await serve(surface.page, (address) => (address.startsWith(HOST) ? scheduleXPage() : null), {
      'content-type': 'text/html; charset=utf-8',
    });
    const visit = async () => {
      await surface.go(`${HOST}rooms/12`);
      await surface.page.bringToFront();
    };
    await visit();
    await inPopup(session(), surface, async (popup) => {
      await pressInPopup(popup, 'Read this page');
      await popupSays(popup, 'Read 25 blocks.');
    });
    await daysDrawn(surface, '2026-09-14');

    await session().grant(`${HOST}*`, true);
    await inPopup(session(), surface, async (popup) => {
      await pressInPopup(popup, 'Always on this site');
      await until(
        () => popup.run(() => document.querySelector<HTMLInputElement>('.page-always input')?.checked),
        'the tick',
      );
    });
    await until(async () => {
      await visit();
      return daysDrawn(surface, '2026-09-14').catch(() => null);
    }, 'the next visit to be read by itself');

    // As such a page turns the week: the same columns, other dates.
    await surface.run(() => {
      for (const column of document.querySelectorAll<HTMLElement>('[data-time-grid-date]'))
        column.dataset.timeGridDate = column.dataset.truth = `2026-09-${Number(column.dataset.truth!.slice(-2)) + 7}`;
    });
    expect(await daysDrawn(surface, '2026-09-21')).toEqual([21, 22, 23, 24, 25].map((day) => `2026-09-${day}`));
  });
});
