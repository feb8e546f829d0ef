import type { CalendarChoice } from '../model/classroom';
import type { CalendarRef } from '../model/reading';
import { ensureClassroom } from './ensure-classroom';
import { dropSource } from './forget-classroom';
import type { Database } from './schema';
import { write } from './write';

/**
 * Keeps what the OT decided about a calendar. A classroom exists from then on; of the OT's own calendar everything read before is removed; an
 * ignored one only hides, so that a slip of the finger loses no corrections.
 */
export async function chooseRole(db: Database, choice: CalendarChoice, ref: CalendarRef): Promise<void> {
  await write(db, async (tx) => {
    await tx.objectStore('choices').put(choice);
    if (choice.role === 'classroom') await ensureClassroom(tx, choice.source, { name: ref.name, guess: null });
    if (choice.role === 'mine') await dropSource(tx, choice.source);
    // What it said of the days no longer counts.
    if (choice.role !== 'district') await tx.objectStore('calendars').delete(choice.source);
  });
}
