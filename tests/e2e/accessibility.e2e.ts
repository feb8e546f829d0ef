import axe, { type AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import { openCalendar } from '../support/browser/calendar-page';
import { today } from '../support/browser/clock';
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

/** The same of the overlay, whose closed root is opened to axe first, as nothing but a test can. */
async function findingsInOverlay(surface: PuppeteerSurface): Promise<string[]> {
  await surface.inOverlay((root) => {
    root.host.id = 'overlay-under-test';
    Object.defineProperty(root.host, 'shadowRoot', { configurable: true, value: root });
  });
  return findings(surface, '#overlay-under-test');
}

const week = samplePage(mondayOf(today()));

inEachBrowser('axe finds nothing wrong with the overlay', (session) => {
  it.each(['light', 'dark'] as const)('in %s, with panel and card open', async (theme) => {
    const page = await openCalendar(session(), { ...week, theme });
    const [band] = await page.untilBands((drawn) => drawn.length > 10, 'the week');
    expect(await findingsInOverlay(page)).toEqual([]);
    if (!(await page.overlay.panel())?.includes('Calendars on this page')) await page.overlay.press('PushIn ·');
    await until(async () => (await page.overlay.panel())?.includes('Calendars on this page'), 'the panel');
    expect(await findingsInOverlay(page)).toEqual([]);
    await page.overlay.openCard(band!.when);
    await until(async () => (await page.overlay.card())?.includes('Grade 2 writing: what’s expected'), 'the notes');
    await page.overlay.press('Not right?');
    expect(await findingsInOverlay(page)).toEqual([]);
  });

  it('and would find something', async () => {
    const page = await openCalendar(session(), week);
    await page.untilBands((drawn) => drawn.length > 10, 'the week');
    await page.inOverlay((root) => root.append(document.createElement('img')));
    expect((await findingsInOverlay(page)).join()).toContain('image-alt');
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
