const presses = new Set<(event: PointerEvent) => void>();

/**
 * Calls `act` when something outside `element` is pressed, and leaves the press to the page. Ends with the function it
 * returns.
 */
export function onPressOutside(element: HTMLElement, act: () => void): () => void {
  const outside = (event: PointerEvent) => {
    if (event.isTrusted && !isInside(element, event)) act();
  };
  presses.add(outside);
  addEventListener('pointerdown', outside, { capture: true, passive: true });
  return () => {
    presses.delete(outside);
    removeEventListener('pointerdown', outside, { capture: true });
  };
}

/** Something in the overlay was pressed. Nobody else hears of it (see listen-first.ts). */
export function pressFrom(event: PointerEvent): void {
  for (const outside of [...presses]) outside(event);
}

/** A press in our closed root names only its host, so the place of the press decides. */
function isInside(element: HTMLElement, { target, clientX, clientY }: PointerEvent): boolean {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return target instanceof Node && element.contains(target);
  return target === root.host && element.contains(root.elementFromPoint(clientX, clientY));
}
