import type { openForgetful } from './forgetful';
import type { StoreWork } from './store-work';

/** What the script for private windows brings. */
export interface PrivateStore {
  readonly work: StoreWork;
  readonly openForgetful: typeof openForgetful;
}

const KEY = Symbol.for('PushIn private store');
const world = globalThis as { [KEY]?: PrivateStore };

/** Called by that script; all scripts of the background share one world. */
export function putPrivateStore(brought: PrivateStore): void {
  world[KEY] = brought;
}

/** What it brought; null before it ran. */
export function privateStoreHere(): PrivateStore | null {
  return world[KEY] ?? null;
}
