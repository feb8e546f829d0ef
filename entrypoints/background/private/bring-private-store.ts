import { isRefusedInPrivate, openDatabase } from '../../../utils/storage/database';
import { PRIVATE_STORE_BROUGHT, type PrivateStore } from '../../../utils/storage/private/brought';
import type { Database } from '../../../utils/storage/schema';
import { bringScript } from '../pages/bring-script';

let coming: Promise<void> | null = null;

/** What pages in private windows need, brought when it is first wanted. Rejects where there is none: in Firefox alone is one. */
export async function privateStore(): Promise<PrivateStore> {
  if (!PRIVATE_STORE_BROUGHT.here()) {
    coming ??= bringScript('/private-store.js').finally(() => (coming = null));
    await coming;
  }
  return PRIVATE_STORE_BROUGHT.here()!;
}

/** The database, or where Firefox gives none as it never remembers, one that lasts until it closes. */
export async function openAnyDatabase(onClose: () => void): Promise<Database> {
  try {
    return await openDatabase(onClose);
  } catch (error) {
    if (!isRefusedInPrivate(error)) throw error;
    return (await privateStore()).openForgetful();
  }
}
