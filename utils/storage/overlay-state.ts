import type { CalendarRole, Classroom, Correction } from '../model/classroom';
import type { OverlayState } from '../messaging/protocol';
import { oldestFirst } from './corrections';
import type { Database } from './schema';
import { settingsFrom } from './settings';

/**
 * All that a page's overlay must know, as of one moment. Of the sources given only, or of everything when null.
 * Corrections come oldest first.
 */
export async function overlayState(db: Database, sources: readonly string[] | null): Promise<OverlayState> {
  const tx = db.transaction(['classrooms', 'choices', 'corrections', 'settings']);
  const [rooms, choices, said, row] = await Promise.all([
    tx.objectStore('classrooms').getAll(),
    tx.objectStore('choices').getAll(),
    tx.objectStore('corrections').getAll(),
    tx.objectStore('settings').get('changed'),
  ]);
  await tx.done;
  const asked = sources && new Set(sources);
  const wanted = (source: string) => asked?.has(source) ?? true;

  const classrooms = new Map<string, Classroom>();
  for (const room of rooms) for (const source of room.sources.filter(wanted)) classrooms.set(source, room);
  const roles = new Map<string, CalendarRole>();
  for (const { source, role } of choices) if (wanted(source)) roles.set(source, role);
  const known = new Set([...classrooms.values()].map(({ id }) => id));
  const corrections = Map.groupBy(
    oldestFirst(said.filter(({ classroom }) => known.has(classroom))),
    ({ classroom }: Correction) => classroom,
  );
  return {
    settings: settingsFrom(row),
    roles: Object.fromEntries(roles),
    classrooms: Object.fromEntries(classrooms),
    corrections: Object.fromEntries(corrections),
  };
}
