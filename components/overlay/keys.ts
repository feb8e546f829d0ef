const acts = new WeakMap<EventTarget, (key: string) => boolean>();

/** What keys do while the focus is on `element`; true when it was theirs. Keys never travel through the overlay (see isolate.ts). */
export function onKey(element: EventTarget, act: (key: string) => boolean): void {
  acts.set(element, act);
}

/** A key was pressed where the focus is; true when something was done with it. */
export function keyFrom(focused: EventTarget | null, key: string): boolean {
  return focused !== null && (acts.get(focused)?.(key) ?? false);
}
