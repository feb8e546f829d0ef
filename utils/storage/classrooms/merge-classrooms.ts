import { MOST_BLOCKS } from '../../model/limits';
import { moveCorrections, moveDays } from '../readings/move-days';
import type { Database } from '../schema';
import { moveTypical } from '../readings/typical-readings';
import { write } from '../write';

/**
 * Makes two calendars of one class one classroom: `from` is removed; its calendars, days and corrections then belong to
 * `into`, which keeps its name and, if it has them, its grade and school. Does nothing if either is gone.
 */
export async function mergeClassrooms(db: Database, into: string, from: string): Promise<void> {
  await write(db, async (tx) => {
    const rooms = tx.objectStore('classrooms');
    const [kept, gone] = await Promise.all([rooms.get(into), rooms.get(from)]);
    if (!kept || !gone || into === from) return;
    // A source belongs to one classroom at a time, so the old one goes first.
    await rooms.delete(from);
    await rooms.put({
      ...kept,
      ...(kept.grade === null && !kept.gradeSet ? { grade: gone.grade, gradeSet: gone.gradeSet } : {}),
      school: kept.school ?? gone.school,
      sources: [...kept.sources, ...gone.sources],
      ...(gone.skipped
        ? { skipped: [...new Set([...(kept.skipped ?? []), ...gone.skipped])].slice(-MOST_BLOCKS) }
        : {}),
    });
    await moveDays(tx, from, into, null);
    await moveTypical(tx, from, into, null);
    await moveCorrections(tx, from, into);
    const settings = tx.objectStore('settings');
    if ((await settings.get('last-classroom')) === from) await settings.put(into, 'last-classroom');
  });
}
