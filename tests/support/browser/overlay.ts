import type { ElementHandle } from 'puppeteer-core';
import type { PuppeteerSurface } from './puppeteer-surface';
import { until } from './surface';

/** PushIn's own things on a calendar page, found as a therapist finds them: by what they say. */
export interface Overlay {
  /** The button, link, switch or summary that says so; waits for it. */
  find(words: string): Promise<ElementHandle<HTMLElement>>;
  press(words: string): Promise<void>;
  /** Chooses an option of the list with this label, by the option's words. */
  choose(label: string, option: string): Promise<void>;
  /** Opens the card of the window at `when`, and waits for it. */
  openCard(when: string): Promise<void>;
  /** What the open card says; null without one. */
  card(): Promise<string | null>;
  /** Everything the panel says; null when nothing of ours is on the page. */
  panel(): Promise<string | null>;
}

export function overlayOf(surface: PuppeteerSurface): Overlay {
  const { page } = surface;
  const overlay: Overlay = {
    async find(words) {
      const found = await until(async () => {
        const handle = await page.evaluateHandle(findByWords, words);
        return handle.asElement() as ElementHandle<HTMLElement> | null;
      }, `"${words}" on the page`);
      return found;
    },
    press: async (words) => (await overlay.find(words)).click(),
    async choose(label, option) {
      const select = await overlay.find(label);
      const value = await select.evaluate(
        (element, said) =>
          [...(element as HTMLSelectElement).options].find((one) => one.text.includes(said))?.value ?? null,
        option,
      );
      if (value === null) throw new Error(`no "${option}" under "${label}"`);
      await (select as ElementHandle<Element>).select(value);
    },
    async openCard(when) {
      await surface.click(`>>> [data-pushin-window="${when}"]`);
      await until(overlay.card, `the card of ${when}`);
    },
    card: () => surface.run(textOf, '[role=dialog]'),
    panel: () => surface.run(textOf, 'section.panel'),
  };
  return overlay;
}

/** Runs in the page. */
function findByWords(words: string): HTMLElement | null {
  const root = document.querySelector('pushin-overlay')?.shadowRoot;
  const all = [...(root?.querySelectorAll<HTMLElement>('button, summary, a, input, select') ?? [])];
  return (
    all.find((element) => {
      if (!element.checkVisibility()) return false;
      const label = element.closest('label')?.querySelector('span')?.textContent ?? '';
      const own = element.tagName === 'SELECT' ? '' : element.textContent;
      return [element.getAttribute('aria-label') ?? '', own, label].some((said) => said.includes(words));
    }) ?? null
  );
}

/** Runs in the page. */
function textOf(selector: string): string | null {
  return document.querySelector('pushin-overlay')?.shadowRoot?.querySelector<HTMLElement>(selector)?.innerText ?? null;
}
