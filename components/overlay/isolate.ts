import { escapeFrom } from './escape';
import { inputFrom } from './inputs';
import { keyFrom } from './keys';
import { takeEvents } from './listen-first';
import { makePartOf } from './part-of';
import { pressFrom } from './press-outside';
import { isCopy, repeatIn } from './repeat-in';

/**
 * Events that come into a closed root from outside and on which its own parts act. Events between two of its parts
 * never leave it.
 */
const REPEATED = new Set(['click', 'pointermove', 'focus', 'blur']);

/**
 * Keeps what is done inside the overlay away from the page: its one-letter shortcuts, its click-to-create. What the
 * browser itself does (typing, scrolling, pressing a button) is left alone. Returns what undoes it.
 */
export function isolate(host: HTMLElement, root: ShadowRoot): () => void {
  const partOf = makePartOf(root);
  /** A copied click must not act a second time: the browser has already acted on the real one. */
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
    // An arrow key that moves the focus does not scroll.
    else if (keyFrom(root.activeElement, key)) event.preventDefault();
  });
  return () => {
    root.removeEventListener('click', once);
    root.removeEventListener('focusin', settle);
    release();
  };
}
