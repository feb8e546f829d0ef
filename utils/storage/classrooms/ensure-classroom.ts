import type { Classroom } from '../../model/classroom';
import { roomName } from '../../model/room/room-name';
import type { Grade } from '../../model/vocabulary';
import type { Writing } from '../schema';

interface Known {
  /** As the page prints it. */
  readonly name: string | null;
  /** The grade that was guessed; null changes nothing. */
  readonly guess: Grade | null;
}

/**
 * The classroom to which a source belongs; it is made if there is none. Its id comes from the source, so that making it
 * twice, or in two tabs at once, makes one. A new source may join the classroom `beside` instead. `changed` says
 * whether anything had to be written.
 */
export async function ensureClassroom(
  tx: Writing,
  source: string,
  { name, guess }: Known,
  beside?: string,
): Promise<{ room: Classroom; changed: boolean }> {
  const store = tx.objectStore('classrooms');
  const found = await store.index('source').get(source);
  const joined = !found && beside !== undefined ? await store.get(beside) : undefined;
  if (joined) {
    const room = { ...joined, sources: [...joined.sources, source] };
    await store.put(room);
    return { room, changed: true };
  }
  const room: Classroom = {
    ...(found ?? { id: source, name: '', grade: null, gradeSet: false, school: null, sources: [source] }),
  };
  if (!found) while ((await store.getKey(room.id)) !== undefined) Object.assign(room, { id: `${room.id}+` });
  const next: Classroom = {
    ...room,
    // A name replaces "Daily Schedule"; once there is a name it stays, whatever the page says later.
    name: roomName(room.name) === '' ? roomName(name ?? '') || room.name || (name ?? '') : room.name,
    grade: room.gradeSet ? room.grade : (guess ?? room.grade),
  };
  const changed = !found || next.name !== found.name || next.grade !== found.grade;
  if (changed) await store.put(next);
  return { room: next, changed };
}
