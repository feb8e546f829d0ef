import { expect, it } from 'vitest';
import { inPopup, popupSays, pressInPopup } from '../support/browser/page/popup-over-page';
import { serve } from '../support/browser/surface/serve';
import { until } from '../support/browser/surface/surface';
import { canvasPage } from '../support/school-page/canvas-page';
import { fullCalendar6Page, fullCalendar7Page } from '../support/school-page/fullcalendar-pages';
import { outlookPage, reactBigCalendarPage, scheduleXPage } from '../support/school-page/library-pages';
import { inEachBrowser } from './in-each-browser';

/** px. A band may be so far off. */
const NEAR = 2;
const HOST = 'https://maple.example/';

/** Runs in the page. Every band, and how many px it is away from its minutes in its column. */
function readBands(root: ShadowRoot) {
  return [...root.querySelectorAll('[data-pushin-window]')].map((band) => {
    const [from = '', to = ''] = (band.getAttribute('data-pushin-window') ?? '').split('/');
    const column = document.querySelector(`[data-truth="${from.slice(0, 10)}"]`)!.getBoundingClientRect();
    const { left, right, top, bottom } = band.getBoundingClientRect();
    const yOf = (time: string) => {
      const [hour, minute] = time.slice(-5).split(':').map(Number);
      return column.top + (hour! - 7) * 60 + minute!;
    };
    const off = Math.max(Math.abs(top - yOf(from)), Math.abs(bottom - yOf(to)));
    return { when: `${from}/${to}`, off, inside: left >= column.left - 1 && right <= column.right + 1 };
  });
}

inEachBrowser('calendars of libraries', (session) => {
  it.each([
    ['react-big-calendar', reactBigCalendarPage, '.rbc-time-content'],
    ['schedule-x', scheduleXPage, '.sx__week-grid'],
    ['FullCalendar 6', fullCalendar6Page, '.fc-scroller'],
    ['FullCalendar 7', fullCalendar7Page, '[role=grid]'],
    ['Canvas', canvasPage, '.fc-scroller'],
    ['Outlook', outlookPage, '[data-app-section=calendar-view-0]'],
  ])('%s: bands stand at their minutes in their day, and scroll along', async (_name, html, scroller) => {
    const surface = await session().newPage();
    await serve(surface.page, (address) => (address.startsWith(HOST) ? html() : null), {
      'content-type': 'text/html; charset=utf-8',
    });
    await surface.go(`${HOST}rooms/12`);
    await surface.page.bringToFront();
    await inPopup(session(), surface, async (popup) => {
      await pressInPopup(popup, 'Read it');
      await popupSays(popup, 'Found 25 lessons.');
    });
    const bands = await until(async () => {
      const drawn = (await surface.inOverlay(readBands)) ?? [];
      return drawn.length >= 10 ? drawn : null;
    }, 'two bands a day');
    expect(bands.filter(({ off, inside }) => off > NEAR || !inside)).toEqual([]);
    expect(new Set(bands.map(({ when }) => when.slice(0, 10))).size).toBe(5);
    await surface.run((selector) => void document.querySelector(selector)!.scrollBy(0, 137), scroller);
    const astray = async () => ((await surface.inOverlay(readBands)) ?? []).filter(({ off }) => off > NEAR);
    await until(async () => (await astray()).length === 0, 'bands scrolled along');
  });
});
