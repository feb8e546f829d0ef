import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** From version n-1 to n. Runs inside the one versionchange transaction: await nothing but that transaction's requests. */
export type Upgrade = (
  db: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
