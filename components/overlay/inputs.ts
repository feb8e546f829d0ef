const acts = new WeakMap<EventTarget, () => void>();

/** What typing into `element` does. Nobody else hears what is typed, the overlay's own parts neither (see listen-first.ts). */
export function onInput(element: EventTarget, act: () => void): void {
  acts.set(element, act);
}

/** Something was typed where the focus is. */
export function inputFrom(focused: EventTarget | null): void {
  if (focused !== null) acts.get(focused)?.();
}
