const acts = new WeakMap<EventTarget, () => void>();

/**
 * Says what typing into `element` does. Nobody else hears what is typed, not even the overlay's own parts (see
 * listen-first.ts).
 */
export function onInput(element: EventTarget, act: () => void): void {
  acts.set(element, act);
}

/** Something was typed where the focus is. */
export function inputFrom(focused: EventTarget | null): void {
  if (focused !== null) acts.get(focused)?.();
}
