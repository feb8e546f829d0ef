/** `npm run screenshots`: every surface, light and dark, into docs/images/, from the built extension in Chromium. */
import { mkdirSync } from 'node:fs';
import { openCalendar, type CalendarPage } from '../tests/support/browser/page/calendar-page';
import { launch } from '../tests/support/browser/start/launch';
import { openPopup } from '../tests/support/browser/page/popup-in-tab';
import type { PuppeteerSurface } from '../tests/support/browser/surface/puppeteer-surface';
import { inPopup, pressInPopup } from '../tests/support/browser/page/popup-over-page';
import { serve } from '../tests/support/browser/surface/serve';
import type { Session } from '../tests/support/browser/start/session';
import { until } from '../tests/support/browser/surface/surface';
import { classesPage } from '../tests/support/google-calendar-page/sample/classes';
import { samplePage } from '../tests/support/google-calendar-page/sample/sample-page';
import { readMarks } from '../tests/support/school-page/marks';
import { weekdayTablePage } from '../tests/support/school-page/weekday-table';

const FOLDER = 'docs/images';
/** The part of a small laptop's screen that is left for a page, px. */
const LAPTOP = { width: 1280, height: 577 };
/** The size in which browsers open it, px. */
const POPUP = { width: 380, height: 560 };
const SHOWN_DAY = '2026-09-14';
/** A time between Fundations and Writers Workshop, in the zone of the browsers under test. */
const NOW = { date: SHOWN_DAY, minutes: 9 * 60 + 5, instant: '2026-09-14T13:05:00Z' };
const SHOWN = `${SHOWN_DAY}T09:20/${SHOWN_DAY}T09:55`;
const SCHOOL = 'https://maple.example/rooms/8';
const PASTED = [
  '8:00-8:25 Morning Work',
  '8:25-9:05 Phonics & Word Study',
  '9:05-10:00 Writers Workshop',
  '10:00-10:20 Recess',
  '10:20-11:20 Math Rotations',
  '11:20 Lunch',
];

mkdirSync(FOLDER, { recursive: true });
for (const theme of ['light', 'dark'] as const) {
  const session = await launch('chromium', { dark: theme === 'dark', size: LAPTOP });
  try {
    await picture(session, theme);
  } finally {
    await session.close();
  }
}

async function picture(session: Session, theme: 'light' | 'dark'): Promise<void> {
  const file = (name: string) => `${FOLDER}/${name}-${theme}.png`;
  const page = await openCalendar(session, samplePage(SHOWN_DAY, { pxPerHour: 60, theme, now: NOW }));
  await page.untilBands((drawn) => drawn.some(({ when }) => when === SHOWN), 'the windows');
  await page.screenshot(file('overlay'));
  await picturePanel(page, file('panel'));
  await page.overlay.openCard(SHOWN);
  await until(async () => (await page.overlay.card())?.includes('what’s expected') ?? false, 'the notes');
  await page.screenshot(file('card'));

  const popup = await popupAt(session, 'Rivera');
  await until(() => popup.run(() => document.querySelector('.window')), 'the answer');
  await popup.screenshot(file('popup'));
  await popup.close();

  await pictureFive(session, theme, file);
  await pictureSchoolPage(session, file('page'));
  await picturePaste(session, file('files'));
  for (const name of ['options', 'welcome']) {
    const surface = (await session.openExtensionPage(`${name}.html`)) as PuppeteerSurface;
    await surface.page.setViewport({ ...LAPTOP, deviceScaleFactor: 1 });
    await until(() => surface.run(() => document.querySelector('main')), name);
    await surface.screenshot(file(name));
  }
}

async function picturePanel(page: CalendarPage, path: string): Promise<void> {
  await page.overlay.press('PushIn ·');
  await page.overlay.find('Options');
  await page.screenshot(path);
  await page.press('Escape');
}

/** Five classes over each other: the week, the list of those that share a mark, and all rooms in the popup. */
async function pictureFive(session: Session, theme: 'light' | 'dark', file: (name: string) => string): Promise<void> {
  const page = await openCalendar(session, classesPage(5, SHOWN_DAY, { pxPerHour: 48, theme, now: NOW }));
  await page.untilBands((drawn) => drawn.length > 60, 'the five classes');
  await page.run(() =>
    document.querySelector('[role=gridcell][data-datekey]')!.closest('[tabindex="-1"]')!.scrollTo(0, 360),
  );
  await page.screenshot(file('five-classes'));
  await page.click('>>> .target:has(.count[data-count="3"])');
  await page.overlay.find('Writers Workshop');
  await page.screenshot(file('five-classes-list'));
  const popup = await popupAt(session, 'Room');
  await popup.click('.views button:last-child');
  await until(() => popup.run(() => document.querySelector('.room-now')), 'all rooms');
  await popup.screenshot(file('rooms'));
  await Promise.all([popup.close(), page.close()]);
}

/** The popup in a tab of its own, as it answers at the moment of the pictures. */
async function popupAt(session: Session, room: string): Promise<PuppeteerSurface> {
  const popup = (await openPopup(session, room)) as PuppeteerSurface;
  await popup.page.evaluateOnNewDocument(standStill, Date.parse(NOW.instant));
  await popup.run(readThen, Date.parse(NOW.instant));
  await popup.page.setViewport({ ...POPUP, deviceScaleFactor: 2 });
  await popup.go(session.url('popup.html'));
  return popup;
}

/** A table on a school's own page, read after a click. */
async function pictureSchoolPage(session: Session, path: string): Promise<void> {
  const surface = await session.newPage();
  await surface.page.setViewport({ ...LAPTOP, deviceScaleFactor: 1 });
  await serve(surface.page, (address) => (address.startsWith(SCHOOL) ? weekdayTablePage() : null), {
    'content-type': 'text/html; charset=utf-8',
  });
  await surface.go(SCHOOL);
  await surface.page.bringToFront();
  await inPopup(session, surface, async (popup) => {
    await pressInPopup(popup, 'Read it');
    await until(async () => ((await surface.inOverlay(readMarks)) ?? []).length > 0, 'the marks');
  });
  await surface.screenshot(path);
  await surface.close();
}

/** What was read of a pasted schedule, before it is kept. */
async function picturePaste(session: Session, path: string): Promise<void> {
  const surface = (await session.openExtensionPage('files.html')) as PuppeteerSurface;
  await surface.page.setViewport({ ...LAPTOP, deviceScaleFactor: 1 });
  await until(() => surface.run(() => document.querySelector('textarea')), 'the page');
  await surface.run((text) => (document.querySelector('textarea')!.value = text), PASTED.join('\n'));
  await surface.click('.files-paste .button');
  await until(() => surface.run(() => document.querySelector('.preview-title')), 'the rows');
  await surface.screenshot(path);
  await surface.close();
}

/** Runs in the popup: what is remembered was read at `instant`, or now if the browser's clock has not come so far. */
async function readThen(instant: number): Promise<void> {
  const [known] = await indexedDB.databases();
  const opening = indexedDB.open(known?.name ?? '');
  await new Promise((opened) => opening.addEventListener('success', opened));
  const change = opening.result.transaction('days', 'readwrite');
  const days = change.objectStore('days');
  const all = days.getAll();
  all.addEventListener('success', () => {
    for (const day of all.result) days.put({ ...day, readAt: Math.min(instant, Date.now()) });
  });
  await new Promise((done) => change.addEventListener('complete', done));
  opening.result.close();
}

/** Runs in the popup: stops the clock at `instant`. */
function standStill(instant: number): void {
  Date.now = () => instant;
}
