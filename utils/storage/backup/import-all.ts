import type { Classroom } from '../../model/classroom';
import type { SavedFeed } from '../../model/feed';
import type { Message } from '../../model/message';
import type { DayCalendar } from '../../model/school-days';
import { statedSlices } from '../../pipeline/stated-days';
import { breathe } from '../breathe';
import { inSlices } from '../../time/slices';
import type { Backup } from './backup';
import { newFeed } from '../feeds/feeds';
import { forgetOwn } from '../classrooms/forget-own';
import { moveCorrections, moveDays } from '../readings/move-days';
import { readBackup } from './read-backup';
import { type Database, type Writing } from '../schema';
import { moveTypical } from '../readings/typical-readings';
import { write } from '../write';

/** How it went: how much was in the file and what of it was left out, or why nothing at all was taken. */
export type Imported =
  | { readonly ok: true; readonly classrooms: number; readonly days: number; readonly left: readonly string[] }
  | { readonly ok: false; readonly reason: Message };

/**
 * Adds a backup to what is there, in one transaction. What both have (the same classroom, the same day and calendar,
 * the same correction, the same setting) becomes as in the file; what only the database has stays. Nothing is taken
 * from a bad file; of a good file, everything but its bad rows is taken.
 * @param now epoch ms.
 */
export async function importAll(db: Database, text: string, now = Date.now()): Promise<Imported> {
  const read = readBackup(text, now);
  if (!read.ok) return read;
  const { left } = read;
  const backup = { ...read.backup, calendars: await withStated(read.backup.calendars) };
  await write(db, async (tx) => {
    await putRooms(tx, backup.classrooms);
    await putRest(tx, backup);
    await forgetOwn(tx);
  });
  return { ok: true, classrooms: backup.classrooms.length, days: backup.days.length, left };
}

/** What calendars say of the days is made of their rows here, in slices: whoever looks a day up would do it at once. */
async function withStated(calendars: readonly DayCalendar[]): Promise<DayCalendar[]> {
  const ready: DayCalendar[] = [];
  for (const one of calendars) ready.push({ ...one, stated: await inSlices(statedSlices(one.notices), breathe()) });
  return ready;
}

/** A calendar belongs to one classroom. If file and database disagree, that of the file gets it, with its days. */
async function putRooms(tx: Writing, incoming: readonly Classroom[]): Promise<void> {
  const store = tx.objectStore('classrooms');
  const before = await store.getAll();
  const owner = new Map(incoming.flatMap((room) => room.sources.map((source) => [source, room.id] as const)));
  const coming = new Map(incoming.map((room) => [room.id, room]));

  for (const room of before) {
    const left = room.sources.filter((source) => (owner.get(source) ?? room.id) === room.id);
    for (const source of room.sources) {
      if (left.includes(source)) continue;
      await moveDays(tx, room.id, owner.get(source)!, source);
      await moveTypical(tx, room.id, owner.get(source)!, source);
    }
    const next = coming.get(room.id);
    if (next) coming.set(room.id, { ...next, sources: [...new Set([...next.sources, ...left])] });
    else if (left.length === 0) await moveCorrections(tx, room.id, owner.get(room.sources[0]!)!);
    if (next || left.length === 0) await store.delete(room.id);
    else await store.put({ ...room, sources: left });
  }
  for (const room of coming.values()) await store.put({ ...room, sources: [...new Set(room.sources)] });
}

async function putRest(tx: Writing, { days, choices, corrections, settings, ...school }: Backup): Promise<void> {
  const rows = tx.objectStore('settings');
  const changed = await rows.get('changed');
  // This is async, so that a store that has just been closed rejects like any failed step.
  await Promise.all([
    rows.put({ ...(typeof changed === 'object' ? changed : {}), ...settings }, 'changed'),
    ...days.map(async (row) => tx.objectStore('days').put(row)),
    ...choices.map(async (row) => tx.objectStore('choices').put(row)),
    ...corrections.map(async (row) => tx.objectStore('corrections').put(row)),
    ...school.calendars.map(async (row) => tx.objectStore('calendars').put(row)),
    ...school.rules.map(async (row) => tx.objectStore('rules').put(row)),
    ...school.typical.map(async (row) => tx.objectStore('typical').put(row)),
    ...school.manners.map(async ({ place, manner }) => tx.objectStore('manners').put(manner, place)),
    ...school.decisions.map(async (row) => tx.objectStore('decisions').put(row)),
    ...school.feeds.map((row) => putFeed(tx, row)),
  ]);
}

const FROM_FILE = { code: 'from-file' } as const;

/** What this browser knows of the feed's address and copy stays; one new to it waits for the OT's word. */
async function putFeed(tx: Writing, saved: SavedFeed): Promise<void> {
  const before = await tx.objectStore('feeds').get(saved.id);
  const address = saved.address ?? before?.address ?? null;
  const known = before && before.address === address ? before : { ...newFeed(saved), problem: FROM_FILE };
  await tx.objectStore('feeds').put({ ...known, ...saved, address });
}
