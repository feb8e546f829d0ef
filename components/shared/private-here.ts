import { browser } from 'wxt/browser';
import { askBackground } from '../../utils/messaging/ask';

/** How what a page of ours reads is kept: for good, or until Firefox closes, or not at all. */
export type KeptHere = 'for-good' | 'until-closed' | 'not';

/**
 * In a private window nothing is; the popup of one stands there, other pages of ours only in Firefox. In a Firefox that never
 * remembers, which has no other windows, everything lasts until it closes.
 */
export async function keptHere(): Promise<KeptHere> {
  const here = await browser.windows.getCurrent().catch(() => null);
  if (!here?.incognito) return 'for-good';
  if (!import.meta.env.FIREFOX) return 'not';
  const forgets = await askBackground('store:do', { name: 'forgetsAtEnd', args: [] }).catch(() => false);
  return forgets === true ? 'until-closed' : 'not';
}
