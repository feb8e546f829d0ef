import type { Manner, Reading, Timetable } from '../../model/reading';
import type { TextScore } from '../../schedule-text/read-lines';

/** One way the page was read: what it says, and the element of each block. */
export interface Way extends Pick<Reading, 'timetables' | 'warnings' | 'shown'> {
  readonly manner: Manner;
  /** For each timetable, the element of each of its blocks. */
  readonly elements: readonly (readonly Element[])[];
  readonly score: TextScore;
}

/**
 * What a way of reading is worth: each row counts, more where start and end are printed; a printed time that no row
 * took counts against it. Nothing read is worth nothing.
 */
export function worth({ score: { rows, stated, timed, used } }: Way): number {
  return rows === 0 ? 0 : rows + stated - (timed - used);
}

/** The timetables under tokens that tell them from each other and from other pages' ones. */
export function named(timetables: readonly Timetable[], where: string): Timetable[] {
  const taken = new Map<string, number>();
  return timetables.map((timetable) => {
    const name = `${where}#${timetable.calendar.name ?? 'schedule'}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const token = count === 1 ? name : `${name} ${count}`;
    return { ...timetable, calendar: { ...timetable.calendar, token } };
  });
}
