import type { TypicalReading } from '../../model/classroom';
import { beforeOf } from './before';
import { dated, isLater } from './dated';
import { type Database, AFTER_EVERY_KEY, type Writing } from '../schema';

/** Timetables without dates, one row for each source of a classroom. */

export async function typicalOf(db: Database, classroom: string): Promise<TypicalReading[]> {
  return dated(await db.getAll('typical', typicalKeys(classroom)));
}

export async function allTypical(db: Database): Promise<TypicalReading[]> {
  return dated(await db.getAll('typical'));
}

/** Keeps which source of the classroom the therapist believes if several disagree; null: none more than another. */
export async function setWins(db: Database, classroom: string, source: string | null): Promise<void> {
  const tx = db.transaction('classrooms', 'readwrite');
  const room = await tx.store.get(classroom);
  if (room) {
    const next = source === null ? { ...room } : { ...room, wins: source };
    if (source === null) Reflect.deleteProperty(next, 'wins');
    await tx.store.put(next);
  }
  await tx.done;
}

/**
 * Keeps what a source says now, even if a clock that ran ahead dated what is there. What the source said before stays
 * beside it if it was something else.
 */
export async function putTypical(tx: Writing, reading: Omit<TypicalReading, 'before'>): Promise<void> {
  const store = tx.objectStore('typical');
  const known = await store.get([reading.classroom, reading.source]);
  await store.put({ ...reading, before: beforeOf(known, reading.blocks) });
}

/**
 * Moves the timetables of one classroom to another: those of one source, or all if it is null. If both have one, the
 * later one stays.
 */
export async function moveTypical(tx: Writing, from: string, into: string, source: string | null): Promise<void> {
  const store = tx.objectStore('typical');
  for (const row of await store.getAll(typicalKeys(from))) {
    if (source !== null && row.source !== source) continue;
    const there = await store.get([into, row.source]);
    if (isLater(row, there)) await store.put({ ...row, classroom: into });
    await store.delete([from, row.source]);
  }
}

export function typicalKeys(classroom: string): IDBKeyRange {
  return IDBKeyRange.bound([classroom], [classroom, AFTER_EVERY_KEY]);
}
