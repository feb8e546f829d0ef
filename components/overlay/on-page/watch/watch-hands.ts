/** After each of these events a page may show other rows than before. */
const DEEDS = ['click', 'keyup', 'change', 'transitionend', 'animationend', 'toggle'] as const;

/**
 * Calls `onMove` after what a person does to a page, and when one of the page's own boxes scrolls. Ends with `signal`.
 */
export function watchHands(document: Document, signal: AbortSignal, onMove: () => void): void {
  const options = { capture: true, passive: true, signal };
  for (const deed of DEEDS) document.addEventListener(deed, onMove, options);
  document.addEventListener('scroll', ({ target }) => target !== document && onMove(), options);
}
