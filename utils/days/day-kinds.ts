import type { IsoDate } from '../model/block';
import type { DayKind, DayKindName } from '../model/day';
import type { Grade } from '../model/vocabulary';
import type { DayChange } from './day-changes';

/** What says most about a day, first. */
const ORDER: readonly DayKindName[] = ['no-school', 'early-release', 'late-start', 'testing', 'special', 'regular'];

/** Does a change concern a class of this grade? An unknown grade may be any. */
export function concerns(change: DayKind, grade: Grade | null): boolean {
  return change.grades === null || grade === null || change.grades.includes(grade);
}

/** The kind of each changed day for a class of this grade; the strongest notice of a day speaks, ties by its words. */
export function dayKinds(changes: readonly DayChange[], grade: Grade | null): Record<IsoDate, DayKind> {
  const kinds: Record<IsoDate, DayKind> = {};
  const strongest = [...changes].sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      Number(a.until === null && a.from === null) - Number(b.until === null && b.from === null) ||
      (a.because < b.because ? -1 : 1),
  );
  for (const change of strongest) {
    // An hour's assembly makes no special day.
    const isHour = change.span !== null && change.kind === 'special';
    if (isHour || !concerns(change, grade) || kinds[change.date]) continue;
    const { kind, from, until, grades, because } = change;
    kinds[change.date] = { kind, from, until, grades, because };
  }
  return kinds;
}
