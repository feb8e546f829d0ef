import type { CalendarChoice } from '../../model/classroom';
import type { CalendarRef } from '../../model/reading';
import { ensureClassroom } from './ensure-classroom';
import { forgetUnwanted } from './forget-own';
import type { Database } from '../schema';
import { write } from '../write';

/**
 * Keeps what the therapist decided about a calendar. A classroom exists from then on; what no longer belongs is
 * removed.
 */
export async function chooseRole(db: Database, choice: CalendarChoice, ref: CalendarRef): Promise<void> {
  await write(db, async (tx) => {
    await tx.objectStore('choices').put(choice);
    if (choice.role === 'classroom') await ensureClassroom(tx, choice.source, { name: ref.name, guess: null });
    await forgetUnwanted(tx, choice);
  });
}
