/**
 * Calls `act` once, as soon as the page has nothing to do, and after `most` ms at the latest. In browsers that tell no
 * idle moments it is called in the next task. Returns what cancels it.
 */
export function whenIdle(act: () => void, most: number): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(act, { timeout: most });
  return () => cancelIdleCallback(waiting);
}
