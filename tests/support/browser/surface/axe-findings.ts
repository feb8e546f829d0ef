import axe, { type AxeResults } from 'axe-core';
import type { PuppeteerSurface } from './puppeteer-surface';

/** Runs in the page, after the source of axe. */
async function check(within: string): Promise<string[]> {
  const { axe: here } = globalThis as unknown as { axe: typeof axe };
  // Scripts do not learn about forced colors, so axe would compare colors that nobody sees.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const { violations }: AxeResults = await here.run(within, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: !isForced } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** What axe finds wrong, one line each. @param within selector of the part to check */
export async function axeFindings({ page }: PuppeteerSurface, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(check, within);
}

/** The same for the overlay. Its closed root is opened to axe first, which only a test can do. */
export async function axeFindingsInOverlay(surface: PuppeteerSurface): Promise<string[]> {
  await surface.inOverlay((root) => {
    root.host.id = 'overlay-under-test';
    Object.defineProperty(root.host, 'shadowRoot', { configurable: true, value: root });
  });
  return axeFindings(surface, '#overlay-under-test');
}
