/** Chrome and Firefox each let an extension, and nobody else, look into a closed root. */
interface Lookers {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/**
 * Overlays of a PushIn that is no longer there, such as the one before an update. Nothing else can tell them from the
 * page's own empty boxes.
 */
export function leftBehind(document: Document): Element[] {
  return [...document.querySelectorAll('div:empty')].filter((element) =>
    closedRoot(element)?.querySelector('.root > .overlay'),
  );
}

function closedRoot(element: Element): ShadowRoot | null {
  const { dom } = (globalThis as Lookers).chrome ?? {};
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
