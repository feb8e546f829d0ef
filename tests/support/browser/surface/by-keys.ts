import type { Surface } from './surface';

interface Focus {
  /** Roughly what a screen reader says for it. */
  readonly words: string;
  readonly isSeen: boolean;
}

/** The most stops on a page of ours before the one that is wanted. */
const STOPS = 80;

/**
 * Presses Tab until the element with these words has the focus, as a person without a pointer does. The focus must be
 * visible at each stop on the way.
 */
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

/** Runs in the page. The element with the focus in this tree; null if none has it. */
export function readFocus(root: DocumentOrShadowRoot = document): Focus | null {
  const element = root.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const label = element.closest('label') ?? document.querySelector(`label[for="${element.id || 'none'}"]`);
  const words = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent;
  const seen = [element, ...(label ? [label] : [])].some((one) => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });
  // In a field for a time the browser itself marks the part with the focus.
  return { words, isSeen: seen || element.getAttribute('type') === 'time' };
}
