import { dayKeysOf } from '../classrooms/forget-classroom';
import type { Writing } from '../schema';
import { isLater } from './dated';

/**
 * Moves days of one classroom to another: those of one source, or all if it is null. If both have a day, the later
 * reading stays.
 */
export async function moveDays(tx: Writing, from: string, into: string, source: string | null): Promise<void> {
  const store = tx.objectStore('days');
  for (const day of await store.getAll(dayKeysOf(from))) {
    if (source !== null && day.source !== source) continue;
    const there = await store.get([into, day.date, day.source]);
    if (isLater(day, there)) await store.put({ ...day, classroom: into });
    await store.delete([from, day.date, day.source]);
  }
}

/** Moves the corrections of one classroom to another. */
export async function moveCorrections(tx: Writing, from: string, into: string): Promise<void> {
  const store = tx.objectStore('corrections');
  for (const correction of await store.index('classroom').getAll(from)) {
    await store.put({ ...correction, classroom: into });
  }
}
