import { browser } from 'wxt/browser';
import { originOf } from './origin-of';
import { wantedSites } from './wanted-sites';

/** The browser's leave for the one origin of a feed. */

/** Asks for it: must be the very first thing a click does. Fulfilled with whether the OT allowed it; never rejects. */
export function askForOrigin(address: string): Promise<boolean> {
  const origin = originOf(address);
  return origin === null
    ? Promise.resolve(false)
    : browser.permissions.request({ origins: [origin] }).catch(() => false);
}

/** Gives it back, unless one of the other addresses or a page that is always read needs it. */
export async function dropOrigin(address: string, others: readonly string[]): Promise<void> {
  const origin = originOf(address);
  const needed = new Set([...others.map(originOf), ...(await wantedSites())]);
  // What came with the installation can't be given back.
  if (origin !== null && !needed.has(origin))
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}
