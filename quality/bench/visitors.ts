import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium, startChromium } from '../../tests/support/browser/start/chromium';

/** A browser that opens the calendar's page, with an extension or without one. */
export interface Visitor {
  readonly name: 'the page alone' | 'a script that waits' | 'PushIn' | 'the other';
  readonly browser: Browser;
  close(): Promise<void>;
}

/** The least that an extension can do there: it waits for the grid and then does nothing. */
const WAITS = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Waits',
    version: '1',
    content_scripts: [{ matches: ['https://calendar.google.com/*'], js: ['wait.js'], run_at: 'document_idle' }],
  }),
  'wait.js': `const watch = new MutationObserver(look);
    function look() { if (document.querySelector('[role=grid]')) watch.disconnect(); }
    watch.observe(document.documentElement, { childList: true, subtree: true });
    look();`,
};

/**
 * Four browsers: the page alone, with a script that only waits for the grid, with PushIn, and with the other extension.
 * @param extension folder of our build
 * @param against folder of another unpacked extension; null if there is none
 */
export async function openVisitors(extension: string, against: string | null): Promise<Visitor[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pushin-waits-'));
  for (const [name, text] of Object.entries(WAITS)) writeFileSync(join(folder, name), text);
  const bare = async (name: Visitor['name'], install: string | null): Promise<Visitor> => {
    const { browser, outside } = await startChromium();
    if (install) await browser.installExtension(install);
    return { name, browser, close: async () => void (await Promise.all([browser.close(), outside.close()])) };
  };
  const ours = await launchChromium({ extension });
  return [
    await bare('the page alone', null),
    await bare('a script that waits', folder).finally(() => rmSync(folder, { recursive: true })),
    { name: 'PushIn', browser: ours.browser, close: () => ours.close() },
    ...(against === null ? [] : [await bare('the other', against)]),
  ];
}
