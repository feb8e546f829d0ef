import { MOST_BLOCKS } from '../../model/limits';
import type { Database } from '../schema';

/**
 * Sees to it that lessons of a classroom are never asked about again, by block key; those skipped before stay skipped.
 * Throws if the classroom is gone.
 */
export async function skipQuestions(db: Database, classroom: string, keys: readonly string[]): Promise<void> {
  const tx = db.transaction('classrooms', 'readwrite');
  const room = await tx.store.get(classroom);
  if (room) {
    const skipped = [...new Set([...(room.skipped ?? []), ...keys])];
    await tx.store.put({ ...room, skipped: skipped.slice(-MOST_BLOCKS) });
  }
  await tx.done;
  if (!room) throw new Error('a room that is gone');
}
