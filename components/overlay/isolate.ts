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
export function isolate(host: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const keep = (event: Event) => event.stopPropagation();
  for (const type of POINTERS) host.addEventListener(type, keep, { signal });

  // Pages listen for keys on their way down, so ours are taken at the very top and given to the overlay alone.
  const take = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    if (!target || !event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    const { type, key, code, shiftKey, altKey, ctrlKey, metaKey } = event;
    const modifiers = { shiftKey, altKey, ctrlKey, metaKey };
    const ours = new KeyboardEvent(type, { key, code, ...modifiers, bubbles: true, cancelable: true, composed: false });
    if (!target.dispatchEvent(ours)) event.preventDefault();
  };
  for (const type of KEYS) window.addEventListener(type, take, { capture: true, signal });
  return () => stop.abort();
}
