import type { PuppeteerSurface } from '../surface/puppeteer-surface';
import type { Session } from '../start/session';
import { until, type Surface } from '../surface/surface';

/** Opens the popup in a tab of its own when it knows `room`. A page is stored a moment after it has settled. */
export async function openPopup(session: Session, room: string): Promise<Surface> {
  const popup = await session.openExtensionPage('popup.html');
  const title = () => popup.run(() => document.querySelector('h1')?.textContent ?? '');
  await until(async () => {
    const shown = await until(title, 'the popup');
    if (shown.includes(room)) return true;
    await popup.go(session.url('popup.html'));
    return false;
  }, `the popup to know ${room}`);
  return popup;
}

/**
 * Turns the popup to Tuesday, or to Thursday if today is Tuesday: the day is then whole, however late it is where the
 * test runs.
 */
export async function toWholeDay(popup: Surface): Promise<void> {
  const tuesday = await popup.run(() => document.querySelectorAll('[role=tab]')[1]?.classList.contains('today'));
  const tab = `[role=tab]:nth-child(${tuesday ? 4 : 2})`;
  await popup.click(tab);
  await until(
    () => popup.run((where) => document.querySelector(where)?.getAttribute('aria-selected') === 'true', tab),
    'the other day',
  );
}

/** The text of the real popup over the page in front, as after a click on PushIn's button. */
export async function popupOverPage(session: Session, page: PuppeteerSurface): Promise<string> {
  await page.page.bringToFront();
  return session.popupText(page);
}
