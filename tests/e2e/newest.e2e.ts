import { expect, it } from 'vitest';
import { builtExtension } from '../support/browser/start/built-extension';
import { openCalendar } from '../support/browser/page/calendar-page';
import { openPopup } from '../support/browser/page/popup-in-tab';
import { inPopup, popupSays, pressInPopup } from '../support/browser/page/popup-over-page';
import { serve } from '../support/browser/surface/serve';
import { until, type Surface } from '../support/browser/surface/surface';
import { NEEDED, withoutNewest } from '../support/browser/start/without-newest';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { madePdf } from '../support/made/pdf';
import { tablePage } from '../support/school-page/table-page';
import { dropFile } from './drop-file';
import { inEachBrowser } from './in-each-browser';

const PDF = madePdf(
  ['8:00 - 8:30 Morning Meeting', '8:30 - 9:30 Writers Workshop', '9:30 - 10:30 Math Workshop'].map(
    (line, row) => [72, 700 - row * 20, line] as const,
  ),
);

inEachBrowser(
  'the oldest browsers that may have it',
  (session) => {
    it('read calendar, page, PDF and memory without the newest methods', async () => {
      const school = await session().newPage();
      await serve(school.page, () => tablePage(), { 'content-type': 'text/html; charset=utf-8' });
      await school.go('https://maple.example/rooms/14');
      await inPopup(session(), school, async (popup) => {
        await pressInPopup(popup, 'Read it');
        await popupSays(popup, 'Found 12 lessons.');
      });

      const page = await openCalendar(session(), samplePage('2026-09-14'));
      const [band] = await page.untilBands((drawn) => drawn.length > 10, 'the week');
      expect(await page.run(() => 'sumPrecise' in Math), 'the page itself has them').toBe(true);
      await page.overlay.openCard(band!.when);
      await until(async () => (await page.overlay.card())?.includes('what’s expected'), 'the notes');
      await openPopup(session(), 'Ms. Rivera');

      const files = await session().openExtensionPage('files.html');
      // Firefox runs a test's code beside the page, with a Math object of its own.
      expect(await files.run(() => 'sumPrecise' in window.Math)).toBe(false);
      await dropFile(files, 'Room 9.pdf', PDF);
      const rows = (surface: Surface) => surface.run(() => document.querySelectorAll('.preview-title').length);
      await until(async () => (await rows(files)) === 3, 'the rows of the PDF');
      for (const path of ['options.html', 'welcome.html']) {
        const surface = await session().openExtensionPage(path);
        await until(() => surface.run(() => document.querySelector('main')?.innerText), path);
      }
    });
  },
  { build: (kind) => withoutNewest(builtExtension(kind)) },
);

inEachBrowser(
  'a browser older than that',
  (session) => {
    it('says of a PDF that it is too old, not that the file is damaged', async () => {
      const files = await session().openExtensionPage('files.html');
      await dropFile(files, 'Room 9.pdf', PDF);
      await until(() => files.run(() => document.body.innerText.includes('This browser is too old')), 'why');
    });
  },
  { build: (kind) => withoutNewest(builtExtension(kind), NEEDED) },
);
