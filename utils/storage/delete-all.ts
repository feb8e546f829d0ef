import { type Database, writing } from './schema';

/** Forgets everything, at once. */
export async function deleteAll(db: Database): Promise<void> {
  const tx = writing(db);
  await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
  await tx.done;
}
