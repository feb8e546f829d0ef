import type { Visit } from '../../../../utils/overlay/survey';

/**
 * The new visits, in which an old visit that says the same keeps its place: what has not changed is not drawn again.
 */
export function sameVisits(before: readonly Visit[], after: readonly Visit[]): readonly Visit[] {
  const known = new Map(before.map((visit) => [visit.id, visit]));
  const kept = after.map((visit) => {
    const old = known.get(visit.id);
    return old && JSON.stringify(old) === JSON.stringify(visit) ? old : visit;
  });
  return kept.length === before.length && kept.every((visit, i) => visit === before[i]) ? before : kept;
}
