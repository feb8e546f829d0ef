import type { Classroom } from '../model/classroom';
import type { Remembered } from '../pipeline/survey-of';
import { oldestFirst } from './classrooms/told';
import { daysKnownIn } from './readings/days-known';
import { type Database, STORES } from './schema';
import { settingsFrom } from './settings';

/** Everything that the therapist chose, as of one moment. */
export async function remembered(db: Database): Promise<Remembered> {
  const tx = db.transaction([...STORES]);
  const [rooms, choices, said, row, days] = await Promise.all([
    tx.objectStore('classrooms').getAll(),
    tx.objectStore('choices').getAll(),
    tx.objectStore('corrections').getAll(),
    tx.objectStore('settings').get('changed'),
    daysKnownIn(tx),
  ]);
  await tx.done;

  const classrooms = new Map<string, Classroom>();
  for (const room of rooms) for (const source of room.sources) classrooms.set(source, room);
  return {
    settings: settingsFrom(row),
    roles: Object.fromEntries(choices.map(({ source, role }) => [source, role])),
    classrooms: Object.fromEntries(classrooms),
    told: Object.fromEntries(Map.groupBy(oldestFirst(said), ({ classroom }) => classroom)),
    days,
  };
}
