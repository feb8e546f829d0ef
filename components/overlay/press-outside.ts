/** Calls `act` when something outside `element` is pressed, and lets the press be the page's. Ends with the function returned. */
export function onPressOutside(element: HTMLElement, act: () => void): () => void {
  const outside = (event: PointerEvent) => {
    if (!isInside(element, event)) act();
  };
  addEventListener('pointerdown', outside, { capture: true, passive: true });
  return () => removeEventListener('pointerdown', outside, { capture: true });
}

/** Nobody outside a closed root is told what in it was pressed. */
function isInside(element: HTMLElement, { target, clientX, clientY }: PointerEvent): boolean {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return target instanceof Node && element.contains(target);
  return target === root.host && element.contains(root.elementFromPoint(clientX, clientY));
}
