import { expect, it } from 'vitest';
import { readAlways } from '../support/browser/page/read-always';
import { inPopup, popupSays, pressInPopup } from '../support/browser/page/popup-over-page';
import { inOverlay } from '../support/browser/surface/closed-root';
import { serve } from '../support/browser/surface/serve';
import { until } from '../support/browser/surface/surface';
import { tablePage } from '../support/school-page/table-page';
import { inEachBrowser } from './in-each-browser';

const SCHOOL = 'https://maple.example/';
const OTHER = 'https://calendars.example/';

inEachBrowser('a schedule that another site shows in a frame of the page', (session) => {
  const open = async () => {
    const surface = await session().newPage();
    const school = `<!doctype html><title>Our school</title><h1>Maple Elementary</h1>
      <iframe src="${OTHER}rooms/14?key=1" width="1000" height="600"></iframe>
      <iframe src="https://www.youtube.com/embed/x" width="600" height="400"></iframe>`;
    await serve(
      surface.page,
      (address) => (address.startsWith(OTHER) ? tablePage() : address.startsWith(SCHOOL) ? school : null),
      { 'content-type': 'text/html; charset=utf-8' },
    );
    await surface.go(`${SCHOOL}calendar`);
    await surface.page.bringToFront();
    return surface;
  };
  const marks = (root: ShadowRoot) => root.querySelectorAll('[data-pushin-window]').length;

  it('is out of reach of a click, which the popup says with what to open', async () => {
    const surface = await open();
    await inPopup(session(), surface, async (popup) => {
      await pressInPopup(popup, 'Read it');
      const words = await popupSays(popup, 'shows another site inside it');
      expect(words).toContain('calendars.example/rooms/14');
      expect(words).not.toContain('youtube');
    });
    // The popup says so again when it is opened once more.
    await inPopup(session(), surface, async (popup) => {
      await popupSays(popup, 'calendars.example/rooms/14');
    });
  });

  it('is read where that site is always read, and drawn in its frame alone', async () => {
    const alone = await session().newPage();
    await serve(alone.page, () => tablePage(), { 'content-type': 'text/html; charset=utf-8' });
    await alone.go(`${OTHER}rooms/14`);
    await inPopup(session(), alone, async (popup) => {
      await pressInPopup(popup, 'Read it');
      await popupSays(popup, 'Found 12 lessons.');
    });
    await readAlways(session(), alone, `${OTHER}*`);
    const surface = await open();
    const frame = await until(() => surface.page.frames().find((one) => one.url().startsWith(OTHER)), 'the frame');
    expect(await until(() => inOverlay(frame, marks), 'marks in the frame')).toBeGreaterThan(3);
    expect(await surface.overlays()).toBe(0);
  });
});
