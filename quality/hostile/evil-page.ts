import { inPopup, popupSays, pressInPopup } from '../../tests/support/browser/page/popup-over-page';
import type { Session } from '../../tests/support/browser/start/session';
import type { PuppeteerSurface } from '../../tests/support/browser/surface/puppeteer-surface';
import { serve } from '../../tests/support/browser/surface/serve';

/** A page of somebody who wishes the therapist ill: these functions open it, have it read, and tell what is on it. */

export async function served(
  session: Session,
  at: string,
  pages: (address: string) => string,
): Promise<PuppeteerSurface> {
  const surface = await session.newPage();
  await serve(surface.page, pages, { 'content-type': 'text/html; charset=utf-8' });
  await surface.go(at);
  await surface.page.bringToFront();
  return surface;
}

export const read = (session: Session, surface: PuppeteerSurface) =>
  inPopup(session, surface, async (popup) => {
    await pressInPopup(popup, 'Read it');
    await popupSays(popup, 'Found 12 lessons.');
  });
export const heardBy = (surface: PuppeteerSurface) =>
  surface.run(() => (window as unknown as { heard: string[] }).heard.splice(0));
export const marks = (surface: PuppeteerSurface) =>
  surface.inOverlay((root) => root.querySelectorAll('[data-pushin-window]').length);
