import type { Classroom, Suggestion } from '../model/classroom';
import type { Told } from '../model/told';

/**
 * What the OT said blocks are in the other classrooms, by block key; the newest word wins. Only ever offered: what one
 * school calls Koala Time need not be another's.
 */
export function suggestionsFor(
  room: string | null,
  rooms: readonly Classroom[],
  told: readonly Told[],
): Map<string, Suggestion> {
  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  const found = new Map<string, Suggestion>();
  for (const one of told.toSorted((a, b) => a.madeAt - b.madeAt)) {
    if (one.is === 'visit') continue;
    const { classroom, block, activity, mode } = one;
    const name = names.get(classroom);
    if (classroom !== room && name !== undefined && (activity !== null || mode !== null))
      found.set(block, { room: name, activity, mode });
  }
  return found;
}
