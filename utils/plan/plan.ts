import type { Block } from '../model/block';
import type { Timetable } from '../model/reading';
import type { Grade } from '../model/vocabulary';
import type { Learned, Plan, Preferences } from '../model/window';

export interface PlanContext {
  readonly grade: Grade | null;
  readonly preferences: Preferences;
  /** What the OT corrected about this classroom. */
  readonly learned: readonly Learned[];
  /** Blocks of the other calendars on the page that may change a day ("No School"). */
  readonly notices: readonly Block[];
  /** The OT's own events: a window then is marked booked. */
  readonly busy: readonly Block[];
}

/** The whole pipeline for one timetable: classify, change days, segment, find windows. */
export function planTimetable(timetable: Timetable, context: PlanContext): Plan {
  return { timetable, grade: context.grade, blocks: [], days: {}, windows: [] };
}
