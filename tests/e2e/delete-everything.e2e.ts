import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openFeedPage } from '../support/browser/page/options-feeds';
import { until, type Surface } from '../support/browser/surface/surface';
import { calendarOf, openFeedServer } from '../support/feed-server';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

const HOST = 'calendar.maple.example';

/** How many rows each store has, without the empty ones. Read in one of PushIn's pages. */
const rowsIn = (surface: Surface) =>
  surface.run(async () => {
    const open = indexedDB.open('pushin');
    await new Promise((opened) => open.addEventListener('success', opened));
    const db = open.result;
    const rows: Record<string, number> = {};
    for (const name of db.objectStoreNames) {
      const count = db.transaction(name).objectStore(name).count();
      await new Promise((counted) => count.addEventListener('success', counted));
      if (count.result > 0) rows[name] = count.result;
    }
    db.close();
    return rows;
  });

/** The sites that the browser lets PushIn read. */
const leaveIn = (surface: Pick<Surface, 'run'>) =>
  surface.run(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return (await chrome.permissions.getAll()).origins;
  });

async function press(surface: Surface, words: string): Promise<void> {
  const pressed = (said: string) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent === said);
    found?.click();
    return found !== undefined;
  };
  await until(() => surface.run(pressed, words), `“${words}”`);
}

inEachBrowser('“Delete everything” with the calendar open', (session) => {
  it('leaves nothing, gives all leave back, and the open page works on', async () => {
    const server = await openFeedServer();
    session().outside.lead(HOST, server.port);
    server.answer('/d.ics', calendarOf(['2026-12-17', 'No School']));
    const before = await openFeedPage(session());
    const own = (await leaveIn(before)) ?? [];
    await session().grant(`http://${HOST}/*`, true);
    await before.add(`http://${HOST}/d.ics`);
    await before.says('1 event changes a day');
    const page = await openCalendar(session(), samplePage('2026-09-14'));
    const [band] = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    const options = await session().openExtensionPage('options.html#backup');
    await until(async () => (await rowsIn(options)).classrooms, 'the classrooms to be kept');
    expect(await leaveIn(options)).toContain(`http://${HOST}/*`);

    await press(options, 'Delete everything…');
    await press(options, 'Delete everything');
    await until(async () => Object.keys(await rowsIn(options)).length === 0, 'every store to be empty');
    await until(async () => (await leaveIn(options))?.length === own.length, 'the leave to be given back');
    expect(await leaveIn(options)).toEqual(own);

    await page.page.bringToFront();
    await page.overlay.openCard(band!.when);
    await page.overlay.press('Not right?');
    await page.overlay.press('5 minutes later');
    await page.overlay.press('Save');
    await until(async () => (await rowsIn(options)).corrections === 1, 'the correction to be kept');
    await server.close();
  });
});
