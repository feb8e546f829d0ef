const acts = new WeakMap<EventTarget, () => void>();

/** What Escape does while the focus is in `element`. Keys never travel through the overlay (see isolate.ts), so it is kept here. */
export function onEscape(element: EventTarget, act: () => void): void {
  acts.set(element, act);
}

/** Escape was pressed at the first of `path`: the innermost act is done. */
export function escapeFrom(path: readonly EventTarget[]): void {
  const at = path.find((one) => acts.has(one));
  if (at) acts.get(at)!();
}
