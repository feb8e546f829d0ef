import type { Classroom, Correction, Suggestion } from '../model/classroom';

/**
 * What the OT said blocks are in the other classrooms, by block key; the newest word wins. Only ever offered: what one
 * school calls Koala Time need not be another's.
 */
export function suggestionsFor(
  room: string | null,
  rooms: readonly Classroom[],
  corrections: readonly Correction[],
): Map<string, Suggestion> {
  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  const found = new Map<string, Suggestion>();
  for (const { classroom, block, activity, mode } of corrections.toSorted((a, b) => a.madeAt - b.madeAt)) {
    const name = names.get(classroom);
    if (classroom !== room && name !== undefined && (activity !== null || mode !== null))
      found.set(block, { room: name, activity, mode });
  }
  return found;
}
