import { escapeFrom } from './escape';
import { keyFrom } from './keys';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const POINTERS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
] as const;

/**
 * Keeps what is done inside the overlay away from the page: its one-letter shortcuts, its click-to-create. What the
 * browser itself does (typing, scrolling, pressing a button) is left alone. Returns the way back.
 */
export function isolate(host: HTMLElement, root: ShadowRoot): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const keep = (event: Event) => event.stopPropagation();
  for (const type of POINTERS) host.addEventListener(type, keep, { signal });

  // Pages listen for keys on their way down, so ours are taken at the very top. They are not sent on to the overlay:
  // in Firefox an event made by an extension leaves a shadow root even when it should not.
  const take = (event: KeyboardEvent) => {
    // Up here the path of what happened in a closed root begins at its host.
    if (event.composedPath()[0] !== host) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted || event.type !== 'keydown') return;
    if (event.key === 'Escape') escapeFrom(root.activeElement);
    // An arrow that moves the focus scrolls nothing.
    else if (keyFrom(root.activeElement, event.key)) event.preventDefault();
  };
  for (const type of KEYS) window.addEventListener(type, take, { capture: true, signal });
  return () => stop.abort();
}
