import { dayKeysOf } from '../classrooms/forget-classroom';
import type { Writing } from '../schema';
import { isLater } from './dated';

/** Days of one classroom become another's; of one source only, unless null. Where both have a day the later reading stays. */
export async function moveDays(tx: Writing, from: string, into: string, source: string | null): Promise<void> {
  const store = tx.objectStore('days');
  for (const day of await store.getAll(dayKeysOf(from))) {
    if (source !== null && day.source !== source) continue;
    const there = await store.get([into, day.date, day.source]);
    if (isLater(day, there)) await store.put({ ...day, classroom: into });
    await store.delete([from, day.date, day.source]);
  }
}

/** Corrections of one classroom become another's. */
export async function moveCorrections(tx: Writing, from: string, into: string): Promise<void> {
  const store = tx.objectStore('corrections');
  for (const correction of await store.index('classroom').getAll(from)) {
    await store.put({ ...correction, classroom: into });
  }
}
