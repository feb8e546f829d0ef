import type { Backup } from './backup';

/**
 * Leaves out, and names, rows that do not fit the rest of the file: a second classroom with the same id, a calendar of
 * two rooms, a day without its classroom.
 * @param left what was left out before.
 */
export function brokenTies(backup: Backup, left: readonly string[]): { backup: Backup; left: readonly string[] } {
  const out = [...left];
  const ids = new Set<string>();
  const owned = new Set<string>();
  const classrooms = backup.classrooms.flatMap((room) => {
    const sources = [...new Set(room.sources)].filter((source) => !owned.has(source));
    if (ids.has(room.id) || sources.length === 0) {
      out.push(`classrooms: ${room.name}`);
      return [];
    }
    ids.add(room.id);
    for (const source of sources) owned.add(source);
    return [{ ...room, sources }];
  });
  const tied = <R extends { readonly classroom: string }>(rows: readonly R[], name: string): R[] =>
    rows.filter(({ classroom }) => {
      if (!ids.has(classroom)) out.push(`${name} of a classroom that is not in the file`);
      return ids.has(classroom);
    });
  const days = tied(backup.days, 'days');
  const typical = tied(backup.typical, 'typical');
  const corrections = tied(backup.corrections, 'corrections');
  return { backup: { ...backup, classrooms, days, typical, corrections }, left: [...new Set(out)] };
}
