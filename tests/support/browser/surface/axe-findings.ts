import axe, { type AxeResults } from 'axe-core';
import type { PuppeteerSurface } from './puppeteer-surface';

/** Runs in the page, after axe's own source. */
async function check(within: string): Promise<string[]> {
  const { axe: here } = globalThis as unknown as { axe: typeof axe };
  // Forced colors are not told to scripts: what axe would compare are colors that nobody sees.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const { violations }: AxeResults = await here.run(within, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: !isForced } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** What axe finds wrong, a line each. @param within selector of what is looked at. */
export async function axeFindings({ page }: PuppeteerSurface, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(check, within);
}

/** The same of the overlay, whose closed root is opened to axe first, as nothing but a test can. */
export async function axeFindingsInOverlay(surface: PuppeteerSurface): Promise<string[]> {
  await surface.inOverlay((root) => {
    root.host.id = 'overlay-under-test';
    Object.defineProperty(root.host, 'shadowRoot', { configurable: true, value: root });
  });
  return axeFindings(surface, '#overlay-under-test');
}
