import type { Classroom } from '../../model/classroom';
import type { CalendarRef } from '../../model/reading';
import type { Grade } from '../../model/vocabulary';
import { ensureClassroom } from './ensure-classroom';
import type { Database } from '../schema';
import { write } from '../write';

/**
 * The classrooms the therapist knows. A classroom is made when its calendar is read (keep-reading) or chosen (choices);
 * here classrooms are found and named. Changing one that is gone changes nothing and answers null.
 */

/** All classrooms except those whose calendars the therapist has all set to something else; in no order. */
export async function allClassrooms(db: Database): Promise<Classroom[]> {
  const tx = db.transaction(['classrooms', 'choices']);
  const [rooms, choices] = await Promise.all([
    tx.objectStore('classrooms').getAll(),
    tx.objectStore('choices').getAll(),
  ]);
  await tx.done;
  const other = new Set(choices.filter(({ role }) => role !== 'classroom').map(({ source }) => source));
  return rooms.filter(({ sources }) => sources.some((source) => !other.has(source)));
}

export async function classroomById(db: Database, id: string): Promise<Classroom | null> {
  return (await db.get('classrooms', id)) ?? null;
}

/** The classroom to which a calendar (`<reader>:<token>`) belongs. */
export async function classroomOfSource(db: Database, source: string): Promise<Classroom | null> {
  return (await db.getFromIndex('classrooms', 'source', source)) ?? null;
}

export function renameClassroom(db: Database, id: string, name: string): Promise<Classroom | null> {
  return change(db, id, { name: name.trim() });
}

/** Null: the therapist says that there is no single grade. From then on it is not guessed again. */
export function setGrade(db: Database, id: string, grade: Grade | null): Promise<Classroom | null> {
  return change(db, id, { grade, gradeSet: true });
}

export function setSchool(db: Database, id: string, school: string | null): Promise<Classroom | null> {
  return change(db, id, { school: school?.trim() || null });
}

/** Sets the grade of a calendar's classroom, which is made here if the therapist is faster than the first reading. */
export async function setGradeOfSource(
  db: Database,
  source: string,
  ref: CalendarRef,
  grade: Grade | null,
): Promise<void> {
  await write(db, async (tx) => {
    const { room } = await ensureClassroom(tx, source, { name: ref.name, guess: null });
    await tx.objectStore('classrooms').put({ ...room, grade, gradeSet: true });
  });
}

async function change(db: Database, id: string, to: Partial<Classroom>): Promise<Classroom | null> {
  const tx = db.transaction('classrooms', 'readwrite');
  const room = await tx.store.get(id);
  const next = room ? { ...room, ...to } : null;
  if (next) await tx.store.put(next);
  await tx.done;
  return next;
}
