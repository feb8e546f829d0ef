import { browser } from 'wxt/browser';
import { originOf } from './origin-of';
import { wantedSites } from './wanted-sites';

/**
 * Gives the browser's leave for one origin back, unless one of the feeds or a site that is always read needs it.
 * @param address of a feed, or the match pattern of a site. @param feeds addresses of the other feeds.
 */
export async function dropOrigin(address: string, feeds: readonly string[]): Promise<void> {
  const origin = originOf(address);
  const needed = new Set([...feeds.map(originOf), ...(await wantedSites())]);
  // What came with the installation can't be given back.
  if (origin !== null && !needed.has(origin))
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}
