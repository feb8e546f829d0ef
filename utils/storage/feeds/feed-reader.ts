import type { takeFeed } from './take-feed';

/**
 * The place where the script that reads copies of feeds puts what it brings. All scripts of the background share one
 * world.
 */
const KEY = Symbol.for('PushIn feed reader');
const world = globalThis as { [KEY]?: typeof takeFeed };

/** Called by that script. */
export function putFeedReader(brought: typeof takeFeed): void {
  world[KEY] = brought;
}

/** What that script brought; null before it has run. */
export function feedReaderHere(): typeof takeFeed | null {
  return world[KEY] ?? null;
}
