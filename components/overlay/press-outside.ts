const presses = new Set<(event: PointerEvent) => void>();

/** Calls `act` when something outside `element` is pressed, and lets the press be the page's. Ends with the function returned. */
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

/** Something in the overlay was pressed, which nobody else hears of (see listen-first.ts). */
export function pressFrom(event: PointerEvent): void {
  for (const outside of [...presses]) outside(event);
}

/** A press in our closed root names its host only, so the place of the press decides. */
function isInside(element: HTMLElement, { target, clientX, clientY }: PointerEvent): boolean {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return target instanceof Node && element.contains(target);
  return target === root.host && element.contains(root.elementFromPoint(clientX, clientY));
}
