import { expect, it } from 'vitest';
import { seedMemory } from '../../quality/bench/seed-memory';
import { addDays } from '../../utils/time/date/dates';
import { axeFindings, axeFindingsInOverlay } from '../support/browser/surface/axe-findings';
import { openCalendar } from '../support/browser/page/calendar-page';
import { today } from '../support/browser/start/clock';
import { LOOKS, lookAs } from '../support/browser/surface/looks';
import { openPopup } from '../support/browser/page/popup-in-tab';
import type { PuppeteerSurface } from '../support/browser/surface/puppeteer-surface';
import { shiftDate } from '../support/browser/surface/shift-date';
import { until, type Surface } from '../support/browser/surface/surface';
import { DISTRICT, ROOM_14 } from '../support/google-calendar-page/sample/calendars';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { mondayOf, sampleEvents } from '../support/google-calendar-page/sample/weeks';
import { inEachBrowser } from './in-each-browser';

const MONDAY = mondayOf(today());
const [LATE, CLOSED] = [addDays(MONDAY, 1), addDays(MONDAY, 3)];
/** The sample week with a late start, a day without school, and a lesson that PushIn does not know. */
const WEEK = samplePage(MONDAY, {
  events: [
    ...sampleEvents(MONDAY),
    { calendar: DISTRICT, title: 'Two-Hour Late Start', start: LATE, end: LATE },
    { calendar: DISTRICT, title: 'No School – Teacher Workday', start: CLOSED, end: CLOSED },
    { calendar: ROOM_14, title: 'Koala Time', start: `${MONDAY}T15:00`, end: `${MONDAY}T15:40` },
  ],
});
const ROOMS = 60;
const OPTION_TABS = ['classrooms', 'calendar', 'settings', 'backup'];

/** Everything that axe finds in any look, one line each with its look, and whatever is wider than its window. */
async function findingsInLooks(
  surface: PuppeteerSurface,
  find = axeFindings,
  wide: (surface: PuppeteerSurface) => Promise<number | null> = pageWider,
): Promise<string[]> {
  const all: string[] = [];
  for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
    await lookAs(surface, look);
    all.push(...(await find(surface)).map((found) => `${look}: ${found}`));
    const by = await wide(surface);
    if (by && by > 0) all.push(`${look}: ${by} px wider than the window`);
  }
  return all;
}

const pageWider = (surface: PuppeteerSurface) => surface.run(() => document.documentElement.scrollWidth - innerWidth);

/** How many px the overlay's panel or card reaches beyond the window. The page below may be as wide as it likes. */
const overlayWider = (surface: PuppeteerSurface) =>
  surface.inOverlay((root) => {
    const ours = [...root.querySelectorAll('.panel, [role=dialog]')].map((one) => one.getBoundingClientRect());
    return Math.max(0, ...ours.flatMap(({ left, right }) => [-left, right - innerWidth]));
  });

/** Waits for the words by which one recognises the state. */
const untilSays = (surface: Surface, words: string) =>
  until(() => surface.run((said) => document.body.innerText.includes(said), words), `"${words}"`);

const press = (surface: Surface, words: string) =>
  until(
    () =>
      surface.run((said) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, [role=tab], summary')];
        const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(said));
        found?.click();
        return found !== undefined;
      }, words),
    `a button "${words}"`,
  );

/**
 * Only Chromium runs these tests. Extension pages are the same in both browsers, but in Firefox axe cannot be loaded
 * into them, and only Chromium can imitate media.
 */
inEachBrowser(
  'axe finds nothing wrong, in no look',
  (session) => {
    const open = async (path: string) => {
      const surface = (await session().openExtensionPage(path)) as PuppeteerSurface;
      await until(() => surface.run(() => document.querySelector('main')?.innerText), path);
      return surface;
    };
    const everyOption = async () => {
      for (const tab of OPTION_TABS) expect(await findingsInLooks(await open(`options.html#${tab}`)), tab).toEqual([]);
    };

    it('before the first classroom', async () => {
      for (const path of ['popup.html', 'welcome.html', 'files.html'])
        expect(await findingsInLooks(await open(path)), path).toEqual([]);
      await everyOption();
    });

    it('on the calendar: first sight, panel, card, an unknown lesson', async () => {
      const page = await openCalendar(session(), WEEK);
      const inLooks = (state: string) =>
        findingsInLooks(page, axeFindingsInOverlay, overlayWider).then((found) => expect(found, state).toEqual([]));
      await until(() => page.inOverlay((root) => root.querySelector('.first-sight') !== null), 'the first sight');
      await inLooks('first sight');
      const [band] = await page.untilBands((drawn) => drawn.length > 5, 'the week');
      await page.overlay.openCard(band!.when);
      await until(async () => (await page.overlay.card())?.includes('what’s expected'), 'the notes');
      await inLooks('card');
      for (const face of ['Ideas for this lesson', 'Why this time', 'Copy message', 'Not right?']) {
        await page.overlay.press(face);
        await inLooks(face);
        await page.overlay.press('Back');
      }
      await page.press('Escape');
      await page.overlay.press('PushIn ·');
      await until(async () => (await page.overlay.panel())?.includes('Koala Time'), 'what is not known');
      await inLooks('panel');
      await page.overlay.press('Koala Time');
      await until(page.overlay.card, 'what it may be');
      await inLooks('unknown lesson');
    });

    it('on the calendar: the card of a day without school', async () => {
      // A day that the page itself calls closed gets no mark. When its calendar is switched off, only PushIn knows that
      // it is closed.
      const calendars = WEEK.calendars.map((one) => (one.token === DISTRICT ? { ...one, shown: false } : one));
      const page = await openCalendar(session(), { ...WEEK, calendars });
      await page.untilBands((drawn) => drawn.length > 5, 'the week');
      await page.click(`>>> [data-day="${CLOSED}"]`);
      await until(async () => (await page.overlay.card())?.includes('No school'), 'the card of the day');
      expect(await findingsInLooks(page, axeFindingsInOverlay, overlayWider)).toEqual([]);
    });

    it('in the popup: any day, any week, all rooms, best times', async () => {
      const popup = (await openPopup(session(), 'Ms. Rivera')) as PuppeteerSurface;
      const inLooks = (state: string) => findingsInLooks(popup).then((found) => expect(found, state).toEqual([]));
      await inLooks('today');
      await popup.click('[role=tab]:nth-child(2)');
      await untilSays(popup, 'Two-Hour Late Start');
      await inLooks('late start');
      await popup.click('[role=tab]:nth-child(4)');
      await untilSays(popup, 'No School');
      await inLooks('no school');
      await press(popup, 'Next week');
      await until(() => popup.run(() => document.querySelector('.days-week .chip')), 'the way back to today');
      await inLooks('another week');
      await press(popup, 'Best times');
      await untilSays(popup, 'Best times this week in');
      await inLooks('best times');
      await press(popup, 'All rooms now');
      await until(() => popup.run(() => document.querySelector('.room-filters, h2')), 'all rooms');
      await inLooks('all rooms');
      await shiftDate(popup, 5);
      await popup.go(session().url('popup.html'));
      await until(() => popup.run(() => document.querySelector('[role=tab]')), 'the weekend');
      await inLooks('weekend');
    });

    it('with a file looked over, and one that is refused', async () => {
      const page = await open('files.html');
      const read = async (text: string) => {
        await page.run((words) => (document.querySelector('textarea')!.value = words), text);
        await page.click('.files-paste .button');
      };
      await read('nothing of a day');
      await untilSays(page, 'No schedule found');
      expect(await findingsInLooks(page)).toEqual([]);
      await read('8:00-8:40 Math\n8:40-9:20 Writing\n9:20-10:00 Recess');
      await until(() => page.run(() => document.querySelectorAll('.preview-title').length === 3), 'the rows');
      expect(await findingsInLooks(page)).toEqual([]);
    });

    it(`with ${ROOMS} classrooms`, async () => {
      await seedMemory(await open('options.html'), ROOMS, today(), 7);
      await everyOption();
      const popup = await open('popup.html');
      await press(popup, 'All rooms now');
      await until(() => popup.run(() => document.querySelectorAll('.room-now').length > 3), 'the rooms');
      expect(await findingsInLooks(popup)).toEqual([]);
    });
  },
  { kinds: ['chromium'] },
);
