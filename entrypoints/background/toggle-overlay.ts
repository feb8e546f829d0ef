import { browser } from 'wxt/browser';
import { askPage } from '../../utils/messaging/ask';

/** The shortcut: the page in front shows or hides its windows. On any other page nothing happens. */
export async function toggleOverlay(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, 'overlay:toggle', null).catch(() => undefined);
}
