import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { countOverlays, inOverlay, overlayRoot } from './closed-root';
import { until, type Surface } from './surface';

export interface PuppeteerSurface extends Surface {
  readonly page: Page;
  /** Runs in the page, with the overlay's closed root as its first argument; null if nothing of ours is on the page. */
  inOverlay<A extends readonly unknown[], R>(
    what: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R> | null>;
  /** How many overlays of ours are on the page. */
  overlays(): Promise<number>;
}

/** Was the click made? An element that is redrawn between being found and being pressed has to be found again. */
export async function clicked(element: ElementHandle | null): Promise<boolean> {
  if (!element) return false;
  return element.click().then(
    () => true,
    (error: unknown) => {
      if (!/not clickable|detached|not an Element|no such (?:node|element)|stale/i.test(String(error))) throw error;
      return false;
    },
  );
}

/** The prefix of a selector that looks inside PushIn's overlay. */
const OURS = '>>> ';

export function puppeteerSurface(page: Page): PuppeteerSurface {
  return {
    page,
    run: (what, ...args) => page.evaluate(what as never, ...(args as readonly unknown[] as never[])) as never,
    inOverlay: (what, ...args) => inOverlay(page.mainFrame(), what, ...args),
    overlays: () => countOverlays(page.mainFrame()),
    async click(selector) {
      const find = async () => {
        if (!selector.startsWith(OURS)) return page.$(selector);
        const root = (await overlayRoot(page.mainFrame())) as ElementHandle | null;
        return root && root.$(selector.slice(OURS.length));
      };
      await until(async () => clicked(await find()), `${selector} to stay long enough for a click`);
    },
    async press(...keys) {
      for (const key of keys) {
        const [modifier, plain] = key.split('+').length > 1 ? key.split('+') : [null, key];
        if (modifier) await page.keyboard.down(modifier as KeyInput);
        await page.keyboard.press(plain as KeyInput);
        if (modifier) await page.keyboard.up(modifier as KeyInput);
      }
    },
    type: (text) => page.keyboard.type(text),
    go: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    resize: (size) => page.setViewport({ ...page.viewport(), ...size }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
