import { expect, it } from 'vitest';
import { inPopup, popupSays, pressInPopup } from '../support/browser/page/popup-over-page';
import { serve } from '../support/browser/surface/serve';
import { until } from '../support/browser/surface/surface';
import { ROOMS, twoCalendarsPage } from '../support/school-page/two-calendars';
import { inEachBrowser } from './in-each-browser';

const HOST = 'https://maple.example/';
/** px. A band may be so far off. */
const NEAR = 2;

/** Runs in the page. Each band, the room in whose column it is, and how many px it is away from its minutes there. */
function readBands(root: ShadowRoot) {
  return [...root.querySelectorAll('[data-pushin-window]')].map((band) => {
    const [from = ''] = (band.getAttribute('data-pushin-window') ?? '').split('/');
    const { left, top } = band.getBoundingClientRect();
    const columns = [...document.querySelectorAll(`[data-truth$="${from.slice(0, 10)}"]`)];
    const column = columns.find((one) => {
      const box = one.getBoundingClientRect();
      return left >= box.left - 1 && left <= box.right && top >= box.top - 1 && top <= box.bottom;
    });
    const [hour = 0, minute = 0] = from.slice(-5).split(':').map(Number);
    const at = hour * 60 + minute;
    const y = (column?.getBoundingClientRect().top ?? 0) + at - 7 * 60;
    return { room: column?.getAttribute('data-truth')?.slice(0, -11) ?? null, at, off: Math.abs(top - y) };
  });
}

inEachBrowser('two calendars on one page', (session) => {
  it.each([
    ['that the window scrolls', 'tall', ROOMS.map(({ name }) => name)],
    // The overlay can scroll with one calendar only. The second one is read, but has no bands, since they would drift.
    ['that scroll by themselves', 'low', [ROOMS[0].name]],
  ])('%s: both are read under their own names, and no band of one stands in the other', async (_, shape, drawnIn) => {
    const surface = await session().newPage();
    await serve(surface.page, (asked) => (asked.startsWith(HOST) ? twoCalendarsPage(shape === 'tall') : null), {
      'content-type': 'text/html; charset=utf-8',
    });
    await surface.go(`${HOST}${shape}`);
    await surface.page.bringToFront();
    await inPopup(session(), surface, async (popup) => {
      await pressInPopup(popup, 'Read it');
      const words = await popupSays(popup, 'Found 50 lessons in 2 schedules.');
      for (const { name } of ROOMS) expect(words).toContain(name);
    });
    const drawn = await until(async () => {
      const bands = (await surface.inOverlay(readBands)) ?? [];
      return bands.length >= 10 && drawnIn.every((name) => bands.some(({ room }) => room === name)) ? bands : null;
    }, 'windows');
    expect(drawn.filter(({ off }) => off > NEAR)).toEqual([]);
    expect(new Set(drawn.map(({ room }) => room))).toEqual(new Set(drawnIn));
    // The second room does everything later, so no band of one room is in the other's column.
    const begins = ROOMS.map(({ name, later }) => drawn.flatMap(({ room, at }) => (room === name ? at - later : [])));
    if (drawnIn.length === 2) expect(begins[1]).toEqual(begins[0]);
  });
});
