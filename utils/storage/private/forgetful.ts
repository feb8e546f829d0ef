import * as memory from 'fake-indexeddb';
import { unwrap } from 'idb';
import { browser } from 'wxt/browser';
import { FORGETFUL, openDatabase } from '../database';
import { type Database, STORES } from '../schema';

/** Where the browser keeps it until it closes, on no disk: the background itself is stopped again and again. */
const KEY = 'kept-until-closed';
type Rows = Record<string, readonly (readonly [IDBValidKey, unknown])[]>;

/**
 * A database in memory, for a Firefox that gives none. It outlives the background, and is gone when Firefox closes. What the
 * browser has under the names of IndexedDB is replaced, which is refused here anyway.
 */
export async function openForgetful(): Promise<Database> {
  const names = Object.entries(memory).filter(([name]) => name.startsWith('IDB'));
  for (const [name, value] of [...names, ['indexedDB', new memory.IDBFactory()] as const])
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const db = await openDatabase(undefined, undefined, FORGETFUL);
  const { [KEY]: before } = await browser.storage.session.get(KEY);
  if (typeof before === 'string') await putBack(db, JSON.parse(before) as Rows);
  afterEachWrite(db, async () => {
    // Where it is too much for the browser, it lasts as long as the background.
    const rows = JSON.stringify(await allRows(db));
    await browser.storage.session.set({ [KEY]: rows }).catch(() => undefined);
  });
  return db;
}

async function allRows(db: Database): Promise<Rows> {
  const tx = db.transaction([...STORES]);
  const rows = STORES.map(async (name) => {
    const store = tx.objectStore(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return [name, keys.map((key, at) => [key, values[at]] as const)] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function putBack(db: Database, rows: Rows): Promise<void> {
  const tx = db.transaction([...STORES], 'readwrite');
  for (const name of STORES) {
    const store = tx.objectStore(name);
    const isInside = store.keyPath !== null;
    for (const [key, value] of rows[name] ?? []) void store.put(value as never, isInside ? undefined : (key as never));
  }
  await tx.done;
}

/** @param act once what was written is there. */
function afterEachWrite(db: Database, act: () => Promise<void>): void {
  const raw = unwrap(db);
  const begin = raw.transaction.bind(raw);
  raw.transaction = (stores, mode, options) => {
    const tx = begin(stores, mode, options);
    if (mode === 'readwrite') tx.addEventListener('complete', () => void act());
    return tx;
  };
}
