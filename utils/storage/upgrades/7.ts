import { toldApart } from '../backup/told-apart';
import type { Upgrade } from './upgrade';

/** A correction and a visit are two kinds of row (`told-apart.ts`). */
export const upgrade7: Upgrade = async (_db, tx) => {
  const store = tx.objectStore('corrections');
  for (const row of (await store.getAll()) as unknown[]) await store.put(toldApart(row));
};
