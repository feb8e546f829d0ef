import { ensureClassroom } from './ensure-classroom';
import { forgetUnwanted } from './forget-own';
import type { Database } from '../schema';
import { write } from '../write';

/** One class on a page with several. Its timetables are of one classroom, one for each kind of day. */
export interface ClassOnPage {
  readonly name: string;
  readonly sources: readonly string[];
}

/**
 * Keeps which of a page's classes the therapist works with: each chosen one is a classroom from now on, the others are
 * not asked about again.
 */
export async function chooseClasses(
  db: Database,
  mine: readonly ClassOnPage[],
  others: readonly ClassOnPage[],
): Promise<void> {
  await write(db, async (tx) => {
    const choices = tx.objectStore('choices');
    for (const source of others.flatMap(({ sources }) => sources)) {
      await choices.put({ source, role: 'ignored' });
      await forgetUnwanted(tx, { source, role: 'ignored' });
    }
    for (const { name, sources } of mine) {
      let beside: string | undefined;
      for (const source of sources) {
        await choices.put({ source, role: 'classroom' });
        const { room } = await ensureClassroom(tx, source, { name, guess: null }, beside);
        beside ??= room.id;
      }
    }
  });
}
