import { openDB } from 'idb';
import type { Database, Schema } from './schema';
import type { Upgrade } from './upgrades/upgrade';
import { UPGRADES } from './upgrades/upgrades';

const DATABASE = 'pushin';
/** The one that is gone when Firefox closes. */
export const FORGETFUL = 'pushin-until-closed';

/**
 * Opens the one database and brings it up to date first. It may be used only in the background and in extension pages:
 * in a content script `indexedDB` is the page's. Rejects with a DOMException, which is a `VersionError` if a newer
 * PushIn has written the database. `onClose` is called when the connection has ended, by an upgrade elsewhere or by the
 * browser.
 */
export async function openDatabase(
  onClose: () => void = () => undefined,
  upgrades: readonly Upgrade[] = UPGRADES,
  name = DATABASE,
): Promise<Database> {
  return openDB<Schema>(name, upgrades.length, {
    async upgrade(db, from, to, transaction) {
      try {
        for (const upgrade of upgrades.slice(from, to ?? upgrades.length)) {
          await upgrade(db as never, transaction as never);
        }
      } catch {
        // Nobody awaits this callback, so without the abort a half-done upgrade would be committed. Opening then
        // rejects.
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
    blocking(_current, _wanted, event) {
      // The connection closes if a newer PushIn wants to upgrade, so that it need not wait.
      (event.target as IDBDatabase).close();
      onClose();
    },
    terminated: onClose,
  });
}

/**
 * A connection that is made when it is first needed, and again after it has ended. It is only a cache: losing it with
 * the worker loses nothing.
 */
export function connection(
  openOne: (onClose: () => void) => Promise<Database> = openDatabase,
): () => Promise<Database> {
  let open: Promise<Database> | null = null;
  return () => {
    open ??= openOne(() => (open = null)).catch((error: unknown) => {
      open = null;
      throw error;
    });
    return open;
  };
}

/** Firefox refuses pages a database in private windows, and even the background where it never remembers history. */
export function isRefusedInPrivate(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    error.name === 'InvalidStateError' &&
    error.message.includes('did not allow mutations')
  );
}

/** Is what is kept there gone when the browser closes? */
export function forgetsAtEnd(db: Database): boolean {
  return db.name === FORGETFUL;
}
