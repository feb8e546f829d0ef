import { browser } from 'wxt/browser';
import { askPage } from '../../utils/messaging/ask';
import { tellPages } from '../../utils/messaging/tell-pages';
import type { Database } from '../../utils/storage/schema';
import { changeSettings, readSettings } from '../../utils/storage/settings';

/**
 * The keyboard shortcut shows or hides push-in times if PushIn is on the page in front. On any other page nothing
 * happens.
 */
export async function toggleOverlay(db: () => Promise<Database>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !(await askPage(tab.id, 'page:status', null).catch(() => null))) return;
  const open = await db();
  const { overlay } = await readSettings(open);
  await changeSettings(open, { overlay: !overlay });
  await tellPages();
}
