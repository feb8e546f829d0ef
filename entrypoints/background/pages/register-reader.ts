import { browser } from 'wxt/browser';
import { leavePages } from '../../../utils/messaging/tell-pages';
import { wantedSites } from '../../../utils/site-access/wanted-sites';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

export const READER = 'content-scripts/reader.js';
const ID = 'reader';

/**
 * Makes the browser run the reader on exactly the sites that are both wanted and allowed, and makes the reader leave
 * the open pages of sites that no longer are. It is called whenever either may have changed, and after an update, which
 * forgets registered scripts: each time everything is worked out again.
 */
export function registerReader(): Promise<void> {
  // Calls run one after the other, since an install and a permission may come at once.
  turn = turn.then(register, register);
  return turn;
}

let turn = Promise.resolve();

async function register(): Promise<void> {
  const [wanted, { origins = [] }, registered] = await Promise.all([
    wantedSites(),
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  const granted = new Set(origins);
  const everywhere = granted.has('<all_urls>') || granted.has('*://*/*');
  const matches = wanted.filter((site) => everywhere || granted.has(site));
  const [before] = registered;
  if (before && JSON.stringify([...(before.matches ?? [])].sort()) === JSON.stringify(matches)) return;
  if (before) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  const left = (before?.matches ?? []).filter((site) => !matches.includes(site));
  if (left.length > 0) void leavePages(left).catch(() => undefined);
  if (matches.length === 0) return;
  const script = {
    id: ID,
    js: [READER],
    matches,
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([script as Script]);
}
