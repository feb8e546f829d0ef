import { browser } from 'wxt/browser';

/** Does this page of ours stand in a private window? The popup of one does; other pages of ours only in Firefox. */
export async function isPrivateHere(): Promise<boolean> {
  const here = await browser.windows.getCurrent().catch(() => null);
  return here?.incognito ?? false;
}
