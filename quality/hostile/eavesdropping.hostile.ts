import { expect, it } from 'vitest';
import { inEachBrowser } from '../../tests/e2e/in-each-browser';
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
