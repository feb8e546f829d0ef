import { escapeFrom } from './escape';
import { inputFrom } from './inputs';
import { keyFrom } from './keys';
import { takeEvents } from './listen-first';
import { makePartOf } from './part-of';
import { pressFrom } from './press-outside';
import { isCopy, repeatIn } from './repeat-in';

/** What comes into a closed root from outside and its own parts act on; what goes on between two of them never leaves it. */
const REPEATED = new Set(['click', 'pointermove', 'focus', 'blur']);

/**
 * Keeps what is done inside the overlay away from the page: its one-letter shortcuts, its click-to-create. What the
 * browser itself does (typing, scrolling, pressing a button) is left alone. Returns the way back.
 */
export function isolate(host: HTMLElement, root: ShadowRoot): () => void {
  const partOf = makePartOf(root);
  /** A copied click must not act a second time: the browser has acted on the real one. */
  const once = (event: Event) => isCopy(event) && event.preventDefault();
  root.addEventListener('click', once);
  let focused: Element | null = null;
  const settle = () => (focused = root.activeElement);
  root.addEventListener('focusin', settle);

  const release = takeEvents(host, (event) => {
    const { type } = event;
    if (type === 'focus') settle();
    if (REPEATED.has(type)) {
      const part = type === 'blur' ? focused : partOf(event);
      if (part) repeatIn(part, event);
    } else if (type === 'pointerdown') {
      partOf(event);
      pressFrom(event as PointerEvent);
    } else if (type === 'input') inputFrom(root.activeElement);
    if (type !== 'keydown') return;
    const { key } = event as KeyboardEvent;
    if (key === 'Escape') escapeFrom(root.activeElement);
    // An arrow that moves the focus scrolls nothing.
    else if (keyFrom(root.activeElement, key)) event.preventDefault();
  });
  return () => {
    root.removeEventListener('click', once);
    root.removeEventListener('focusin', settle);
    release();
  };
}
