import { escapeFrom } from './escape';
import { inputFrom } from './inputs';
import { keyFrom } from './keys';
import { takeEvents } from './listen-first';
import { pressFrom } from './press-outside';

/** What the overlay's own parts must hear, and the page only by listening at its very top: a click, on a nameless element. */
const HEARD = ['click', 'dragend'] as const;

/**
 * Keeps what is done inside the overlay away from the page: its one-letter shortcuts, its click-to-create. What the
 * browser itself does (typing, scrolling, pressing a button) is left alone. Returns the way back.
 */
export function isolate(host: HTMLElement, root: ShadowRoot): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const keep = (event: Event) => event.stopPropagation();
  for (const type of HEARD) host.addEventListener(type, keep, { signal });

  // They are not sent on to the overlay: in Firefox an event made by an extension leaves a shadow root even when it should not.
  const release = takeEvents(host, (event) => {
    if (event.type === 'pointerdown') pressFrom(event as PointerEvent);
    else if (event.type === 'input') inputFrom(root.activeElement);
    if (event.type !== 'keydown') return;
    const { key } = event as KeyboardEvent;
    if (key === 'Escape') escapeFrom(root.activeElement);
    // An arrow that moves the focus scrolls nothing.
    else if (keyFrom(root.activeElement, key)) event.preventDefault();
  });
  return () => {
    stop.abort();
    release();
  };
}
