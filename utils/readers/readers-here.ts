import type { Family } from './family';
import type { Reader } from './reader';

/** The families of readers that have come to this page so far. */
export type ReadersHere = ReadonlyMap<Family, readonly Reader[]>;

/** All scripts that the extension puts into a frame share one world, which is separate from the page's own. */
const KEY = Symbol.for('PushIn readers');
const world = globalThis as { [KEY]?: Map<Family, readonly Reader[]> };

/** Makes a new, empty place for them: what an older script left may come from an older PushIn. */
export function expectReaders(): ReadersHere {
  return (world[KEY] = new Map());
}

/**
 * Called by a family's script. If nobody expects the family, as in a frame that has gone on to another page, nothing
 * happens.
 */
export function putReaders(family: Family, rows: readonly Reader[]): void {
  world[KEY]?.set(family, rows);
}
