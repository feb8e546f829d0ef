import { askBackground } from '../../messaging/ask';
import { patiently } from '../../messaging/patiently';
import { isRefusedInPrivate, openDatabase } from '../database';
import type { Database } from '../schema';
import type { StoreWork } from './store-work';

/** The same work without saying on which database. */
export type Store<N extends keyof StoreWork> = {
  readonly [M in N]: StoreWork[M] extends (db: Database, ...args: infer A) => infer R
    ? (...args: A) => Promise<Awaited<R>>
    : never;
};

/**
 * What a page of ours has done with what is kept: by itself, or by the background where the browser refuses the page a
 * database. Rejects with a DOMException as `openDatabase` does.
 * @param work what the page wants done; heavy work may come by `import()` when it is first wanted.
 */
export async function openStore<N extends keyof StoreWork>(work: Pick<StoreWork, N>): Promise<Store<N>> {
  const db = await openDatabase().catch((error: unknown) => {
    if (!isRefusedInPrivate(error)) throw error;
    return null;
  });
  const done = Object.entries(work as Record<string, (db: Database, ...args: unknown[]) => unknown>).map(
    ([name, does]) => [
      name,
      async (...args: unknown[]) =>
        db ? does(db, ...args) : patiently(() => askBackground('store:do', { name, args })),
    ],
  );
  return Object.fromEntries(done) as Store<N>;
}
