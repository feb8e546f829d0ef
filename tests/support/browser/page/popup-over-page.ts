import type { RealPopup, Session } from '../start/session';
import { until } from '../surface/surface';

/** Presses the button, link or box with these words, and waits for it. */
export async function pressInPopup(popup: RealPopup, words: string): Promise<void> {
  const mark = (said: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label, summary, a')];
    const found = all.find((one) => one.textContent.includes(said) && one.getAttribute('aria-disabled') !== 'true');
    found?.setAttribute('data-pressed', said);
    return found !== undefined;
  };
  await until(() => popup.run(mark, words), `"${words}" in the popup`);
  await popup.click(`[data-pressed="${words}"]`);
}

/** Waits until the popup says these words. */
export async function popupSays(popup: RealPopup, words: string): Promise<string> {
  const text = () => document.body.innerText;
  let last = '';
  await until(async () => (last = await popup.run(text)).includes(words), `the popup to say "${words}"`).catch(
    (error: unknown) => {
      throw new Error(`${String(error)}; it says: ${last}`);
    },
  );
  return last;
}

/** Does something in the popup over a page, and closes it. */
export async function inPopup(
  session: Session,
  page: Parameters<Session['popup']>[0],
  act: (popup: RealPopup) => Promise<void>,
): Promise<void> {
  await page.page.bringToFront();
  const popup = await session.popup(page);
  try {
    await act(popup);
  } finally {
    await popup.close();
  }
}
