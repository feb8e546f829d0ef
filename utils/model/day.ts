import type { Minutes } from './block';
import type { Grade } from './vocabulary';

export type DayKindName = 'regular' | 'no-school' | 'early-release' | 'late-start' | 'testing' | 'special';

/** What kind of day it is, and the words on the page that say so. */
export interface DayKind {
  readonly kind: DayKindName;
  /** Late start: when school begins, if stated. */
  readonly from: Minutes | null;
  /** Early release: when school ends, if stated. */
  readonly until: Minutes | null;
  /** Grades it is for; null is everybody. */
  readonly grades: readonly Grade[] | null;
  /** The title of the event that says so; null on a regular day, and where the OT told it. */
  readonly because: string | null;
  /** The calendar it stands in, in the OT's words; absent where that is the timetable's own page. */
  readonly source?: string;
  /** A calendar that does not stand on the page says so: its words are not for the page. */
  readonly unsaid?: boolean;
  /** The OT's own word on that day, whatever calendars say. */
  readonly decided?: boolean;
}
