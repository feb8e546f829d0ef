import type { KeyInput, Page } from 'puppeteer-core';
import type { Surface } from './surface';

export interface PuppeteerSurface extends Surface {
  readonly page: Page;
}

export function puppeteerSurface(page: Page): PuppeteerSurface {
  return {
    page,
    run: (what, ...args) => page.evaluate(what as never, ...(args as readonly unknown[] as never[])) as never,
    async click(selector) {
      const element = await page.waitForSelector(selector, { timeout: 10_000 });
      await element?.click();
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
