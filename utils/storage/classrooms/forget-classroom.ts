import type { Classroom } from '../../model/classroom';
import { feedSource } from '../../model/feed';
import { type Database, AFTER_EVERY_KEY, type Writing } from '../schema';
import { dropNotices } from '../readings/kept-notices';
import { typicalKeys } from '../readings/typical-readings';
import { write } from '../write';

/**
 * Removes a classroom with its days, its corrections and what was chosen about its calendars. Idempotent: a second call
 * changes nothing.
 */
export async function forgetClassroom(db: Database, id: string): Promise<void> {
  await write(db, async (tx) => {
    const room = await tx.objectStore('classrooms').get(id);
    if (!room) return;
    for (const source of room.sources) {
      await tx.objectStore('choices').delete(source);
      // The feed is removed too, since it would bring the classroom back.
      const feed = source.startsWith(feedSource('')) ? source.slice(feedSource('').length) : null;
      if (feed !== null)
        await Promise.all([tx.objectStore('feeds').delete(feed), tx.objectStore('feedTexts').delete(feed)]);
    }
    await remove(tx, room);
    await dropNotices(tx, room.sources);
  });
}

/**
 * Removes everything that was read from one source, and its classroom too if that was the only source. The choice
 * stays.
 */
export async function dropSource(tx: Writing, source: string): Promise<void> {
  const room = await tx.objectStore('classrooms').index('source').get(source);
  if (!room) return;
  if (room.sources.length === 1) return remove(tx, room);
  await dropRead(tx, source);
  await tx.objectStore('classrooms').put({ ...room, sources: room.sources.filter((other) => other !== source) });
}

/** Removes everything that was read from one source, and nothing else. */
export async function dropRead(tx: Writing, source: string): Promise<void> {
  const room = await tx.objectStore('classrooms').index('source').get(source);
  if (!room) return;
  const days = tx.objectStore('days');
  for (const key of await days.getAllKeys(dayKeysOf(room.id))) if (key[2] === source) await days.delete(key);
  await tx.objectStore('typical').delete([room.id, source]);
}

async function remove(tx: Writing, room: Classroom): Promise<void> {
  await tx.objectStore('classrooms').delete(room.id);
  await tx.objectStore('days').delete(dayKeysOf(room.id));
  await tx.objectStore('typical').delete(typicalKeys(room.id));
  const corrections = tx.objectStore('corrections');
  for (const key of await corrections.index('classroom').getAllKeys(room.id)) await corrections.delete(key);
  const settings = tx.objectStore('settings');
  if ((await settings.get('last-classroom')) === room.id) await settings.delete('last-classroom');
}

/** The keys of all days of one classroom. */
export function dayKeysOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, AFTER_EVERY_KEY]);
}
