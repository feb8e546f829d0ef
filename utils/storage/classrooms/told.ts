import { type NewTold, type Said, saidOf, type Told } from '../../model/told';
import type { Database } from '../schema';
import { write } from '../write';

/**
 * "That's wrong", and what was seen on visits, as the therapist said it. Each is kept separately, so that each can be
 * undone; of two that disagree the later one wins.
 */

/** What was told about one classroom, the oldest first. */
export async function toldOf(db: Database, classroom: string): Promise<Told[]> {
  return oldestFirst(await db.getAllFromIndex('corrections', 'classroom', classroom));
}

/**
 * Keeps what is told, under the id given. Saying the same again right away answers the one that is there. Null if the
 * classroom is gone. `now` is epoch ms; a clock that goes back cannot change the order.
 */
export async function addTold(db: Database, told: NewTold, id: string, now: number): Promise<Told | null> {
  return write(db, async (tx) => {
    const store = tx.objectStore('corrections');
    if ((await tx.objectStore('classrooms').getKey(told.classroom)) === undefined) return null;
    const before = oldestFirst(await store.index('classroom').getAll(told.classroom));
    const last = before.filter(({ block }) => block === told.block).at(-1);
    if (last && words(last) === words(told)) return last;
    const { classroom, block, title } = told;
    const madeAt = Math.max(now, (before.at(-1)?.madeAt ?? 0) + 1);
    const made: Told = { id, classroom, block, title, ...saidOf(told), madeAt };
    await store.put(made);
    return made;
  });
}

/** Of all classrooms, oldest first. */
export async function allTold(db: Database): Promise<Told[]> {
  return oldestFirst(await db.getAll('corrections'));
}

/** What came before counts again. Undoing twice changes nothing more. */
export async function undoTold(db: Database, id: string): Promise<void> {
  await db.delete('corrections', id);
}

export function oldestFirst(told: readonly Told[]): Told[] {
  return [...told].sort((a, b) => a.madeAt - b.madeAt);
}

function words(said: Said): string {
  if (said.is === 'visit') return [said.saw.what, said.saw.after, said.saw.date].join();
  return [said.activity, said.mode, said.workStart].join();
}
