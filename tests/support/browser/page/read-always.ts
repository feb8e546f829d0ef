import type { browser } from 'wxt/browser';
import { inPopup, pressInPopup } from './popup-over-page';
import type { PuppeteerSurface } from '../surface/puppeteer-surface';
import type { Session } from '../start/session';
import { until } from '../surface/surface';

/**
 * Chooses in the popup, as the OT does, that the site of the page in front is read on every visit. Waits until the
 * browser has registered it, which is a moment later than the tick.
 */
export async function readAlways(session: Session, surface: PuppeteerSurface, pattern: string): Promise<void> {
  await session.grant(pattern, true);
  await inPopup(session, surface, async (popup) => {
    await pressInPopup(popup, 'Always on this site');
    await until(
      () => popup.run(() => document.querySelector<HTMLInputElement>('.page-always input')?.checked),
      'the tick',
    );
  });
  const options = await session.openExtensionPage('options.html');
  await until(() => options.run(isRegistered, pattern), `${pattern} to be read on every visit`);
  await options.close();
  await surface.page.bringToFront();
}

/** Runs in one of PushIn's pages. */
async function isRegistered(pattern: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.some(({ matches }) => matches?.includes(pattern));
}
