import type { ElementHandle } from 'puppeteer-core';
import { overlayRoot } from '../surface/closed-root';
import { clicked, type PuppeteerSurface } from '../surface/puppeteer-surface';
import { until } from '../surface/surface';

/** PushIn's own elements on a calendar page. Tests find them as a therapist does, by their words. */
export interface Overlay {
  /** Finds the button, link, switch or summary with these words, and waits for it. */
  find(words: string): Promise<ElementHandle<HTMLElement>>;
  press(words: string): Promise<void>;
  /** In the list with this label, chooses the option with these words. */
  choose(label: string, option: string): Promise<void>;
  /** Opens the card of the window at `when`, and waits for it. */
  openCard(when: string): Promise<void>;
  /** The text of the open card; null if none is open. */
  card(): Promise<string | null>;
  /** All text of the panel; null if nothing of ours is on the page. */
  panel(): Promise<string | null>;
}

export function overlayOf(surface: PuppeteerSurface): Overlay {
  const { page } = surface;
  const look = async (words: string) => {
    const root = await overlayRoot(page.mainFrame());
    const handle = await root?.evaluateHandle(findByWords, words);
    return (handle?.asElement() ?? null) as ElementHandle<HTMLElement> | null;
  };
  const overlay: Overlay = {
    find: (words) => until(() => look(words), `"${words}" on the page`),
    press: async (words) => void (await until(async () => clicked(await look(words)), `"${words}" to be pressed`)),
    async choose(label, option) {
      const select = await overlay.find(label);
      const key = await select.evaluate(standBeside, option);
      if (key === null) throw new Error(`no "${option}" under "${label}"`);
      await select.focus();
      await page.keyboard.press(key);
    },
    async openCard(when) {
      await surface.click(`>>> [data-pushin-window="${when}"]`);
      await until(overlay.card, `the card of ${when}`);
    },
    card: () => surface.inOverlay(textOf, '[role=dialog]'),
    panel: () => surface.inOverlay(textOf, 'section.panel'),
  };
  return overlay;
}

/** Runs in the page. */
function findByWords(root: ShadowRoot, words: string): HTMLElement | null {
  const all = [...root.querySelectorAll<HTMLElement>('button, summary, a, input, select')];
  return (
    all.find((element) => {
      if (!element.checkVisibility()) return false;
      const label = element.closest('label')?.querySelector('span')?.textContent ?? '';
      const own = element.tagName === 'SELECT' ? '' : element.textContent;
      return [element.getAttribute('aria-label') ?? '', own, label].some((said) => said.includes(words));
    }) ?? null
  );
}

/**
 * Runs in the page. Sets a list to the option beside the wanted one, and says the key for the last step: PushIn ignores
 * a change that a script makes, but not a key.
 */
function standBeside(element: HTMLElement, said: string): 'ArrowDown' | 'ArrowUp' | null {
  const select = element as HTMLSelectElement;
  const wanted = [...select.options].findIndex((one) => one.text.includes(said));
  if (wanted < 0) return null;
  select.selectedIndex = wanted === 0 ? 1 : wanted - 1;
  return wanted === 0 ? 'ArrowUp' : 'ArrowDown';
}

/** Runs in the page. */
function textOf(root: ShadowRoot, selector: string): string | null {
  return root.querySelector<HTMLElement>(selector)?.innerText ?? null;
}
