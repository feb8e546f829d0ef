/**
 * Calls `act` once, as soon as the page has nothing to do, after `most` ms at the latest; in browsers that tell no idle
 * moments in the next task. Returns what takes it back.
 */
export function whenIdle(act: () => void, most: number): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(act, { timeout: most });
  return () => cancelIdleCallback(waiting);
}
