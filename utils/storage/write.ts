import { type Database, STORES, type Writing } from './schema';

/**
 * Does some work in one transaction over everything: it happens whole, after whatever others are writing, or not at all
 * when the work throws or the worker is killed. The work may await nothing but the transaction's own requests.
 */
export async function write<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction([...STORES], 'readwrite');
  // The work's own error says more than "aborted".
  tx.done.catch(() => undefined);
  try {
    const answer = await work(tx);
    await tx.done;
    return answer;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The transaction is aborted already, and that error is the one that is told.
    }
    await tx.done.catch(() => undefined);
    throw error;
  }
}
