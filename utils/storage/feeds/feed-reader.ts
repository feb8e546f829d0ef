import type { takeFeed } from './take-feed';

/** Where the script that reads copies of feeds puts what it brings; all scripts of the background share one world. */
const KEY = Symbol.for('PushIn feed reader');
const world = globalThis as { [KEY]?: typeof takeFeed };

/** Called by that script. */
export function putFeedReader(brought: typeof takeFeed): void {
  world[KEY] = brought;
}

/** What it brought; null before it ran. */
export function feedReaderHere(): typeof takeFeed | null {
  return world[KEY] ?? null;
}
