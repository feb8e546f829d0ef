import { expect, it } from 'vitest';
import { inEachBrowser } from '../../tests/e2e/in-each-browser';
import type { PuppeteerSurface } from '../../tests/support/browser/surface/puppeteer-surface';
import { until } from '../../tests/support/browser/surface/surface';
import { tablePage } from '../../tests/support/school-page/table-page';
import { heardBy, marks, read, served } from './evil-page';
import { runs } from './runs';

const KINDS = runs(0, 1) === 1 ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

/**
 * A script that hears what is posted to the page, and what is dispatched by a script that uses the page's own methods.
 */
const EAVESDROPPER = `window.heard = [];
  addEventListener('message', (e) => heard.push('message ' + JSON.stringify(e.data)));
  for (const own of [EventTarget.prototype, document, window]) {
    const dispatch = own.dispatchEvent;
    own.dispatchEvent = function (e) { heard.push('event ' + e.type); return dispatch.call(this, e); };
  }`;

inEachBrowser(
  'a page',
  (session) => {
    it('that listens for what scripts tell each other hears nothing, and sends PushIn off by no forged word', async () => {
      const html = tablePage().replace('<style>', () => `<script>${EAVESDROPPER}</script><style>`);
      const surface = await served(session(), 'https://ear.example/rooms/14', () => html);
      await read(session(), surface);
      await until(() => marks(surface), 'marks');
      expect(await heardBy(surface)).toEqual([]);
      // The script does hear a real event: it could have heard the others.
      await surface.run(() => document.dispatchEvent(new Event('aloud')));
      // A method of the document's own counts it, and so does the one it hands on to.
      expect(await heardBy(surface)).toContain('event aloud');
      const id = new URL(session().url('popup.html')).host;
      await surface.run((own) => {
        for (const name of ['pushin', 'reader', own, `${own}:reader`])
          for (const type of ['started', 'invalidated', 'script-started', 'content-script-started'])
            for (const target of [window, document]) {
              const detail = { contentScriptName: 'reader', messageId: 'x' };
              target.dispatchEvent(new CustomEvent(`${name}:${type}`, { detail }));
              target.dispatchEvent(new CustomEvent(`${name}:wxt:${type}`, { detail }));
            }
        postMessage({ type: `${own}:reader:wxt:content-script-started`, contentScriptName: 'reader' }, '*');
        document.body.append(document.createElement('p'));
      }, id);
      await surface.run(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect(await marks(surface)).toBeGreaterThan(0);
    });
  },
  { kinds: KINDS },
);

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
