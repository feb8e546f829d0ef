import { type Database, STORES } from '../schema';
import { write } from '../write';

/** Forgets everything, at once. */
export async function deleteAll(db: Database): Promise<void> {
  await write(db, (tx) => Promise.all(STORES.map((name) => tx.objectStore(name).clear())));
}
