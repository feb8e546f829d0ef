import { browser } from 'wxt/browser';
import { originOf } from './origin-of';

/**
 * Asks the browser's leave for the one origin of a feed: must be the very first thing a click does. Fulfilled with whether
 * the OT allowed it; never rejects.
 */
export function askForOrigin(address: string): Promise<boolean> {
  const origin = originOf(address);
  return origin === null
    ? Promise.resolve(false)
    : browser.permissions.request({ origins: [origin] }).catch(() => false);
}
