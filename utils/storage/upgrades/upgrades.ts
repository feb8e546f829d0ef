import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { upgrade1 } from './1';

/** From version n-1 to n. Runs inside the one versionchange transaction: await nothing but that transaction's requests. */
export type Upgrade = (
  db: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** Upgrade n stands at n-1. */
export const UPGRADES: readonly Upgrade[] = [upgrade1];
