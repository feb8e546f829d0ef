import type { PuppeteerSurface } from '../../tests/support/browser/surface/puppeteer-surface';
import { expect, it } from 'vitest';
import { inEachBrowser } from '../../tests/e2e/in-each-browser';
import { until } from '../../tests/support/browser/surface/surface';
import { tablePage } from '../../tests/support/school-page/table-page';
import { marks, read, served } from './evil-page';

/**
 * A page that broke out of its own world into that of PushIn's scripts in it, as a page with a browser's fault in hand
 * may. Only Chromium's remote control reaches that world.
 */
inEachBrowser(
  'whoever is in the world of PushIn’s scripts in a page',
  (session) => {
    it('can neither read nor change what PushIn’s own pages keep beside the database', async () => {
      const page = await served(session(), 'https://broken.example/rooms/14', () => tablePage());
      const inWorld = await worldOf(page);
      await read(session(), page);
      await until(() => marks(page), 'marks');
      expect(await inWorld('chrome.runtime.id.length')).toBe(32);
      for (const area of ['local', 'session'])
        for (const deed of ['get()', 'set({ always: [] })', 'clear()'])
          expect(await inWorld(`chrome.storage.${area}.${deed}.then(() => 'done', () => 'refused')`)).toBe('refused');
    });
  },
  { kinds: ['chromium'] },
);

/** Runs an expression in the world of PushIn's scripts, once they have come. */
async function worldOf({ page }: PuppeteerSurface): Promise<(expression: string) => Promise<unknown>> {
  const control = await page.createCDPSession();
  let contextId: number | null = null;
  control.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contextId = context.id;
  });
  await control.send('Runtime.enable');
  return async (expression) => {
    const world = await until(() => contextId, 'PushIn’s world');
    const ask = { contextId: world, expression, awaitPromise: true, returnByValue: true };
    return (await control.send('Runtime.evaluate', ask)).result.value as unknown;
  };
}
