import type { Family } from './family';
import type { Reader } from './reader';

/** What has come to this page so far. */
export type ReadersHere = ReadonlyMap<Family, readonly Reader[]>;

/** All scripts the extension puts into a frame share one world, which is none of the page's. */
const KEY = Symbol.for('PushIn readers');
const world = globalThis as { [KEY]?: Map<Family, readonly Reader[]> };

/** A new, empty place for them: what an older script left may be an older PushIn's. */
export function expectReaders(): ReadersHere {
  return (world[KEY] = new Map());
}

/** Called by a family's script. Where nobody expects it, as in a frame that has gone on meanwhile, nothing happens. */
export function putReaders(family: Family, rows: readonly Reader[]): void {
  world[KEY]?.set(family, rows);
}
