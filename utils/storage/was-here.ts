import { browser } from 'wxt/browser';
import { forgetsAtEnd } from './database';
import type { Database } from './schema';

/*
 * Whether something was lost. The database may vanish under us (a damaged disk, a browser that cleans up), and an empty one
 * looks like a first day. The same mark stands in it and in the extension's small storage beside it: where only the other
 * has it, this one is not the one that was.
 */
const KEY = 'memory';

/** True when there was a memory and it is gone, until something new is kept. Asks the browser not to clean up what there is. */
export async function isMemoryLost(db: Database, newId: () => string = () => crypto.randomUUID()): Promise<boolean> {
  if (forgetsAtEnd(db)) return false;
  const [inside, rooms, feeds, kept] = await Promise.all([
    db.get('settings', KEY),
    db.count('classrooms'),
    db.count('feeds'),
    browser.storage.local.get(KEY),
  ]);
  const outside = kept[KEY];
  if (typeof inside === 'string') {
    if (outside !== inside) await browser.storage.local.set({ [KEY]: inside });
    return false;
  }
  if (rooms + feeds === 0) return outside !== undefined;
  const id = newId();
  await db.put('settings', id, KEY);
  await browser.storage.local.set({ [KEY]: id });
  // Chrome decides by itself. Firefox asks the therapist, and would not show the popup before she has answered.
  if (!import.meta.env.FIREFOX) void globalThis.navigator?.storage?.persist?.().catch(() => false);
  return false;
}

/** The OT had everything deleted: nothing was lost. */
export async function forgetMemory(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
