import axe, { type AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import { openCalendar } from '../support/browser/calendar-page';
import { openPopup } from '../support/browser/popup';
import type { PuppeteerSurface } from '../support/browser/puppeteer-surface';
import { until, type Surface } from '../support/browser/surface';
import { mondayOf } from '../support/google-calendar-page/sample/weeks';
import { samplePage } from '../support/google-calendar-page/sample/sample-page';
import { inEachBrowser } from './in-each-browser';

/** Runs in the page, after axe's own source. */
async function check(within: string): Promise<string[]> {
  const { axe: here } = globalThis as unknown as { axe: typeof axe };
  const { violations }: AxeResults = await here.run(within, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

async function findings({ page }: PuppeteerSurface, within: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(check, within);
}

const week = samplePage(mondayOf(new Date().toISOString().slice(0, 10)));

inEachBrowser('axe finds nothing wrong with the overlay', (session) => {
  it.each(['light', 'dark'] as const)('in %s, with panel and card open', async (theme) => {
    const page = await openCalendar(session(), { ...week, theme });
    const [band] = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    expect(await findings(page, 'pushin-overlay')).toEqual([]);
    if (!(await page.overlay.panel())?.includes('Classrooms')) await page.overlay.press('PushIn ·');
    await until(async () => (await page.overlay.panel())?.includes('Classrooms'), 'the panel');
    expect(await findings(page, 'pushin-overlay')).toEqual([]);
    await page.overlay.openCard(band!.when);
    await until(async () => (await page.overlay.card())?.includes('Grade 2 writing: what’s expected'), 'the notes');
    await page.overlay.press('Not right?');
    expect(await findings(page, 'pushin-overlay')).toEqual([]);
  });

  it('and would find something', async () => {
    const page = await openCalendar(session(), week);
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.run(() => {
      const image = document.createElement('img');
      document.querySelector('pushin-overlay')!.shadowRoot!.append(image);
    });
    expect((await findings(page, 'pushin-overlay')).join()).toContain('image-alt');
  });
});

/** Extension pages are the same in both browsers; in Firefox axe can't be brought into them. */
inEachBrowser(
  'axe finds nothing wrong with the extension’s own pages',
  (session) => {
    it.each(['light', 'dark'] as const)('in %s', async (scheme) => {
      const calendar = await openCalendar(session(), week);
      await calendar.untilBands((drawn) => drawn.length > 10, 'the week');
      const open = async (path: string): Promise<Surface> =>
        path === 'popup.html' ? openPopup(session(), 'Ms. Rivera') : session().openExtensionPage(path);
      for (const path of ['popup.html', 'options.html', 'welcome.html']) {
        const surface = (await open(path)) as PuppeteerSurface;
        // Without motion: colours on their way from one scheme to the other are nobody's.
        await surface.page.emulateMediaFeatures([
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'prefers-color-scheme', value: scheme },
        ]);
        await until(() => surface.run(() => document.querySelector('main')?.innerText), path);
        expect(await findings(surface, 'html'), path).toEqual([]);
        expect(await surface.run(() => document.documentElement.scrollWidth <= innerWidth), `${path} fits`).toBe(true);
      }
    });
  },
  ['chromium'],
);
