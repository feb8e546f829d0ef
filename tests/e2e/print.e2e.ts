import { expect, it } from 'vitest';
import { seedMemory } from '../../quality/bench/seed-memory';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openPopup } from '../support/browser/page/popup-in-tab';
import { today } from '../support/browser/start/clock';
import type { PuppeteerSurface } from '../support/browser/surface/puppeteer-surface';
import { until } from '../support/browser/surface/surface';
import { weekdayOf } from '../../utils/time/date/dates';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { mondayOf } from '../support/google-calendar-page/sample/weeks';
import { inEachBrowser } from './in-each-browser';
import { printed } from './printed';

/** Numbers of rooms on one day: a usual caseload, and more than a day has minutes for. */
const CASELOADS = [8, 24];

/** Only Chromium can print to a file. */
inEachBrowser(
  'on paper: one page, black on white',
  (session) => {
    /** The sheet that the popup's button opens in a tab, when it has something to print. */
    const sheetOf = async (popup: PuppeteerSurface, words: string, kind: string) => {
      const ready = session().browser.waitForTarget((target) => target.url().includes(`print=${kind}`));
      await until(
        () =>
          popup.run((said) => {
            const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(said));
            button?.click();
            return button !== undefined;
          }, words),
        `"${words}"`,
      );
      const sheet = await (await ready).page();
      if (!sheet) throw new Error('the sheet has no page');
      await until(() => sheet.evaluate(() => document.querySelector('.print-times')), 'the sheet');
      return sheet;
    };

    it('the week of a classroom', async () => {
      const page = await openCalendar(session(), samplePage(mondayOf(today())));
      await page.untilBands((drawn) => drawn.length > 10, 'the week');
      const popup = (await openPopup(session(), 'Ms. Rivera')) as PuppeteerSurface;
      const { pages, text, colors } = await printed(await sheetOf(popup, 'Print', 'week'));
      expect({ pages, colors }).toEqual({ pages: 1, colors: [] });
      for (const day of ['Mon, ', 'Tue, ', 'Wed, ', 'Thu, ', 'Fri, ']) expect(text).toContain(day);
      expect(text).toContain('Ms. Rivera');
      expect(text).toContain('Writers Workshop');
      // The button itself is not printed.
      expect(text).not.toMatch(/\bPrint\b/);
    });

    it.each(CASELOADS)('today in %i classrooms', async (rooms) => {
      const options = await session().openExtensionPage('options.html');
      await until(() => options.run(() => document.querySelector('main')?.innerText), 'the options');
      await seedMemory(options, rooms, today(), 1);
      const sheet = (await session().openExtensionPage('popup.html?print=today')) as PuppeteerSurface;
      await until(() => sheet.run(() => document.querySelector('.print-times')), 'the sheet');
      const { pages, text, colors } = await printed(sheet.page);
      expect({ pages, colors }).toEqual({ pages: 1, colors: [] });
      // On a weekend nothing is on, and the sheet says so.
      if (['sat', 'sun'].includes(weekdayOf(today()))) return expect(text).toContain('Nothing to print');
      for (let room = 0; room < rooms; room++) expect(text).toContain(`Room ${room + 11},`);
    });

    it('and what takes two pages or has a color would be seen', async () => {
      const surface = await session().newPage();
      await surface.page.setContent('<p style="color: #c00">red</p><p style="break-before: page">two</p>');
      expect(await printed(surface.page)).toEqual({
        pages: 2,
        text: expect.stringContaining('red'),
        colors: ['#cc0000'],
      });
    });
  },
  { kinds: ['chromium'] },
);
