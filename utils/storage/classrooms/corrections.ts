import type { Correction } from '../../model/classroom';
import type { Database } from '../schema';
import { write } from '../write';

/** "That's wrong" and what was seen on visits, as the OT said it. Kept one by one, so that each can be undone; where two speak, the later one wins. */

export type NewCorrection = Omit<Correction, 'id' | 'madeAt'>;

/** Of one classroom, oldest first. */
export async function correctionsOf(db: Database, classroom: string): Promise<Correction[]> {
  return oldestFirst(await db.getAllFromIndex('corrections', 'classroom', classroom));
}

/**
 * Keeps a correction under the id given. Saying the same again right away answers the one there is. Null when the
 * classroom is gone. `now` is epoch ms; a clock that went back cannot change the order.
 */
export async function addCorrection(
  db: Database,
  correction: NewCorrection,
  id: string,
  now: number,
): Promise<Correction | null> {
  return write(db, async (tx) => {
    const store = tx.objectStore('corrections');
    if ((await tx.objectStore('classrooms').getKey(correction.classroom)) === undefined) return null;
    const before = oldestFirst(await store.index('classroom').getAll(correction.classroom));
    const last = before.filter(({ block }) => block === correction.block).at(-1);
    if (last && same(last, correction)) return last;
    const { classroom, block, title, activity, mode, workStart, saw = null } = correction;
    const madeAt = Math.max(now, (before.at(-1)?.madeAt ?? 0) + 1);
    const made: Correction = { id, classroom, block, title, activity, mode, workStart, saw, madeAt };
    await store.put(made);
    return made;
  });
}

/** What came before counts again. Undoing twice is as once. */
export async function undoCorrection(db: Database, id: string): Promise<void> {
  await db.delete('corrections', id);
}

export function oldestFirst(corrections: readonly Correction[]): Correction[] {
  return [...corrections].sort((a, b) => a.madeAt - b.madeAt);
}

function same(a: NewCorrection, b: NewCorrection): boolean {
  const seen = ({ saw }: NewCorrection) => (saw ? [saw.what, saw.after, saw.date].join() : '');
  return a.activity === b.activity && a.mode === b.mode && a.workStart === b.workStart && seen(a) === seen(b);
}
