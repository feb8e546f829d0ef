import type { Surface } from './surface';

interface Focus {
  /** What a screen reader calls it, roughly. */
  readonly words: string;
  readonly isSeen: boolean;
}

/** As many stops as a page of ours may have before the one looked for. */
const STOPS = 80;

/** Presses Tab until the focus is on what says `words`, as one does who has no pointer. Each stop on the way has to be seen. */
export async function tabTo(surface: Pick<Surface, 'press'>, focus: () => Promise<Focus | null>, words: string) {
  const passed: string[] = [];
  for (let stops = 0; stops < STOPS; stops++) {
    await surface.press('Tab');
    const now = await focus();
    if (!now) continue;
    if (!now.isSeen) throw new Error(`the focus on "${now.words}" is not seen`);
    if (now.words.includes(words)) return;
    passed.push(now.words);
  }
  throw new Error(`no "${words}" by Tab; passed ${passed.join(' | ')}`);
}

/** Runs in the page: what has the focus in this tree; null when nothing has. */
export function readFocus(root: DocumentOrShadowRoot = document): Focus | null {
  const element = root.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const label = element.closest('label') ?? document.querySelector(`label[for="${element.id || 'none'}"]`);
  const words = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent;
  const seen = [element, ...(label ? [label] : [])].some((one) => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });
  // Of a time the browser itself marks the part that has the focus.
  return { words, isSeen: seen || element.getAttribute('type') === 'time' };
}
