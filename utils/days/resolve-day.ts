import type { IsoDate, Minutes } from '../model/block';
import type { DayKindName } from '../model/day';
import type { Grade, Weekday } from '../model/vocabulary';
import { weekdayOf } from '../time/date/dates';
import { concerns, strongestFirst } from './day-kinds';
import type { DistrictCalendar, SourcedChange } from './district-calendar';
import { outOfSession } from './school-year';

/** What kind of day it is for one class, and who says so. */
export interface ResolvedDay {
  readonly date: IsoDate;
  readonly kind: DayKindName | 'weekend';
  /** When school begins and ends on that day, if that is changed and known. */
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  /** The strongest first; empty on a regular day. */
  readonly because: readonly { readonly title: string; readonly source: string }[];
}

/** What the therapist told once about a school. */
export interface SchoolHabits {
  /** When students leave on an early release for which no time is named. */
  readonly earlyRelease: Minutes | null;
  /** When school begins on an ordinary day: a "2-hour delay" counts from here. */
  readonly begins: Minutes | null;
  /** Days that are short or late in every week. */
  readonly weekly: Readonly<Partial<Record<Weekday, 'early-release' | 'late-start'>>>;
}

export const NO_HABITS: SchoolHabits = { earlyRelease: null, begins: null, weekly: {} };

/** Pure and fast, since it is asked for every classroom and day of a year. */
export function resolveDay(
  calendar: DistrictCalendar,
  date: IsoDate,
  { grade, school }: { readonly grade: Grade | null; readonly school: string | null },
  habits: SchoolHabits = NO_HABITS,
): ResolvedDay {
  const weekday = weekdayOf(date);
  const nothing = { date, start: null, end: null, because: [] };
  if (weekday === 'sat' || weekday === 'sun') return { ...nothing, kind: 'weekend' };
  const closed = outOfSession(date, calendar.boundaries);
  if (closed) return { ...nothing, kind: 'no-school', because: [{ title: closed.title, source: closed.source }] };
  const changes = calendar.changes.get(date) ?? [];
  const ours = strongestFirst(changes.filter((change) => concerns(change, grade, school)));
  const because = once(ours.map(({ because: title, source }) => ({ title, source })));
  const [strongest] = ours;
  const weekly = habits.weekly[weekday];
  // A test or an assembly does not make a short Wednesday longer.
  if (weekly && (!strongest || ['testing', 'special'].includes(strongest.kind)))
    return { ...nothing, kind: weekly, ...timesOf(weekly, null, habits), because };
  if (!strongest) return { ...nothing, kind: 'regular' };
  return { date, kind: strongest.kind, ...timesOf(strongest.kind, strongest, habits), because };
}

function timesOf(kind: DayKindName, change: SourcedChange | null, habits: SchoolHabits) {
  const end = kind === 'early-release' ? (change?.until ?? habits.earlyRelease) : null;
  const late = change?.delay && habits.begins !== null ? habits.begins + change.delay : null;
  return { start: kind === 'late-start' ? (change?.from ?? late) : null, end };
}

/** Two calendars often bring the same notice, and one calendar may bring it twice. */
function once(because: ResolvedDay['because']): ResolvedDay['because'] {
  return [...new Map(because.map((one) => [JSON.stringify(one), one])).values()];
}
