const acts = new WeakMap<EventTarget, (key: string) => boolean>();

/**
 * Says what keys do while the focus is on `element`; `act` answers true if it used the key. Keys never travel through
 * the overlay (see isolate.ts).
 */
export function onKey(element: EventTarget, act: (key: string) => boolean): void {
  acts.set(element, act);
}

/** A key was pressed where the focus is; true if something was done with it. */
export function keyFrom(focused: EventTarget | null, key: string): boolean {
  return focused !== null && (acts.get(focused)?.(key) ?? false);
}
