import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { readAlways } from '../support/browser/page/read-always';
import { countOverlays, inOverlay } from '../support/browser/surface/closed-root';
import { inPopup, popupSays, pressInPopup } from '../support/browser/page/popup-over-page';
import type { PuppeteerSurface } from '../support/browser/surface/puppeteer-surface';
import { overlayOf } from '../support/browser/page/overlay';
import { serve } from '../support/browser/surface/serve';
import type { RealPopup, Session } from '../support/browser/start/session';
import { until } from '../support/browser/surface/surface';
import { readCovered, readMarks } from '../support/school-page/marks';
import { boxesPage, tablePage } from '../support/school-page/table-page';
import { inEachBrowser } from './in-each-browser';

const ADDRESS = 'https://maple.example/rooms/14';
const SITE = 'https://maple.example/*';

async function openPage(session: Session, html = tablePage(), at = ADDRESS): Promise<PuppeteerSurface> {
  const surface = await session.newPage();
  await serve(surface.page, (address) => (address.startsWith(new URL(at).origin) ? html : null), {
    'content-type': 'text/html; charset=utf-8',
  });
  await surface.go(at);
  await surface.page.bringToFront();
  return surface;
}

/** Has PushIn the browser's permission to read the site at any time? */
async function hasLeave(session: Session, site: string): Promise<boolean> {
  const options = await session.openExtensionPage('options.html');
  const leave = (origin: string) => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return chrome.permissions.contains({ origins: [origin] });
  };
  const has = await options.run(leave, site);
  await options.close();
  return has;
}

const marksOn = async (surface: PuppeteerSurface) => (await surface.inOverlay(readMarks)) ?? [];
const untilMarks = (surface: PuppeteerSurface) =>
  until(async () => {
    const marks = await marksOn(surface);
    return marks.length > 0 ? marks : null;
  }, 'marks');

/** Waits until the popup offers "Read it". A page that is already read also has these words, in "Read it as". */
const untilUnread = async (popup: RealPopup) =>
  void (await until(() => popup.run(() => document.querySelector('.read-line') !== null), 'the page to be unread'));

const readIt = (session: Session, surface: PuppeteerSurface) =>
  inPopup(session, surface, async (popup) => {
    await pressInPopup(popup, 'Read it');
    await popupSays(popup, 'Found 12 lessons.');
  });

inEachBrowser('any page', (session) => {
  it('is read on a click, by no permission, and its rows have marks with their minutes', async () => {
    const surface = await openPage(session());
    expect(await marksOn(surface)).toEqual([]);
    await readIt(session(), surface);
    const marks = await untilMarks(surface);
    const writing = marks.find(({ when }) => /^09:[23]/.test(when));
    expect(writing?.words).toMatch(/^9:\d\d–(?:9:\d\d|10:0\d)$/);
    expect(await surface.inOverlay(readCovered)).toEqual([]);
    const row = await surface.run(() => {
      const { top, bottom } = document.querySelectorAll('tbody tr')[3]!.getBoundingClientRect();
      return { top, bottom };
    });
    expect(writing!.top).toBeGreaterThanOrEqual(row.top);
    expect(writing!.bottom).toBeLessThanOrEqual(row.bottom);
  });

  it('opens the same card, which says that the time is typical', async () => {
    const surface = await openPage(session());
    await readIt(session(), surface);
    const [first] = await untilMarks(surface);
    const overlay = overlayOf(surface);
    await overlay.openCard(first!.when);
    expect(await overlay.card()).toContain('usual, any weekday');
    const left = (root: ShadowRoot) => root.querySelector('[role=dialog]')!.getBoundingClientRect().left;
    expect(await surface.inOverlay(left)).toBeGreaterThan(first!.right);
  });

  it('hides the mark of a row that is hidden, by a class alone', async () => {
    const surface = await openPage(session());
    await readIt(session(), surface);
    const before = await untilMarks(surface);
    await surface.run(() => {
      const style = document.createElement('style');
      style.textContent = '.gone { display: none }';
      document.head.append(style);
      document.querySelectorAll('tbody tr')[3]!.className = 'gone';
    });
    await until(async () => (await marksOn(surface)).length === before.length - 1, 'one mark less');
    expect(await surface.inOverlay(readCovered)).toEqual([]);
  });

  it('reads a timetable drawn with boxes, marks its rows, and says what works better on a site it knows', async () => {
    const surface = await openPage(session(), boxesPage(), 'https://app.schoology.com/course/14');
    await inPopup(session(), surface, async (popup) => {
      await pressInPopup(popup, 'Read it');
      await popupSays(popup, 'Schoology can share its calendar as a link.');
    });
    const marks = await untilMarks(surface);
    const writing = marks.find(({ when }) => /^09:[23]/.test(when))!;
    const row = await surface.run(() => {
      const { top, bottom } = document.querySelectorAll('.slot')[3]!.getBoundingClientRect();
      return { top, bottom };
    });
    expect(writing.top).toBeGreaterThanOrEqual(row.top);
    expect(writing.bottom).toBeLessThanOrEqual(row.bottom);
    await surface.run(() => document.querySelectorAll<HTMLElement>('.slot')[3]!.style.setProperty('display', 'none'));
    await until(async () => !(await marksOn(surface)).some(({ when }) => when === writing.when), 'its mark to go');
  });

  it('draws once where the schedule is in a frame of the page', async () => {
    const surface = await session().newPage();
    const school = `<!doctype html><title>Maple</title><h1>Maple Elementary</h1><p>Doors open at 7:45.</p>
      <iframe src="/rooms/14" width="1000" height="700"></iframe>`;
    await serve(
      surface.page,
      (address) => (address.endsWith('/rooms/14') ? tablePage() : address.includes('maple.example') ? school : null),
      { 'content-type': 'text/html; charset=utf-8' },
    );
    await surface.go('https://maple.example/');
    await surface.page.bringToFront();
    await readIt(session(), surface);
    const frame = await until(() => surface.page.frames().find((one) => one.url().endsWith('/rooms/14')), 'the frame');
    const marks = async () => (await inOverlay(frame, readMarks))?.length;
    expect(await until(marks, 'marks in the frame')).toBeGreaterThan(3);
    expect([await surface.overlays(), await countOverlays(frame)]).toEqual([0, 1]);
  });

  it('is read always once its site is granted, no longer when that is revoked', async () => {
    const surface = await openPage(session());
    await readIt(session(), surface);
    await untilMarks(surface);
    await readAlways(session(), surface, SITE);
    await surface.go(ADDRESS);
    await untilMarks(surface);
    await session().grant(SITE, false);
    await until(async () => (await marksOn(surface)).length === 0, 'the open page to be left');
    await surface.go(ADDRESS);
    await inPopup(session(), surface, untilUnread);
    expect(await marksOn(surface)).toEqual([]);
  });

  it('is left at once when “Always on this site” is switched off, and the browser has its leave back', async () => {
    const site = 'https://cedar.example/*';
    const surface = await openPage(session(), tablePage(), 'https://cedar.example/rooms/14');
    const tick = (popup: RealPopup, checked: boolean) =>
      until(
        () =>
          popup.run((on) => document.querySelector<HTMLInputElement>('.page-always input')?.checked === on, checked),
        `the tick to be ${checked}`,
      );
    await readIt(session(), surface);
    await readAlways(session(), surface, site);
    await untilMarks(surface);
    await inPopup(session(), surface, async (popup) => {
      await tick(popup, true);
      await pressInPopup(popup, 'Always on this site');
      await untilUnread(popup);
    });
    await until(async () => (await marksOn(surface)).length === 0, 'the open page to be left');
    await until(async () => !(await hasLeave(session(), site)), 'the leave to be given back');
  });
});
