import type { Block, IsoDate } from '../model/block';
import { addDays, DAY_MIN, weekdayOf } from '../time/date/dates';
import { dayChanges, stillSaid, type DayChange } from './day-changes';
import { cycleOf, rotationDays, type RotationAnchor } from './rotation-days';
import { rotationLabels } from './rotation-label';
import { boundaryOf, outOfSession, type Boundary } from './school-year';
import { atOnce, type Slices } from '../time/slices';
import { eachDay } from './title-days';

/**
 * An event of a calendar that may say something about the day, and the calendar in which it stands, in the therapist's
 * words.
 */
export interface Notice {
  readonly block: Block;
  readonly source: string;
}

/** A change and where it is said. */
export interface SourcedChange extends DayChange {
  readonly source: string;
}

/** What all the calendars of a school say, found once and asked for every day and classroom. */
export interface DistrictCalendar {
  readonly changes: ReadonlyMap<IsoDate, readonly SourcedChange[]>;
  /** By date. */
  readonly boundaries: readonly Boundary[];
  readonly anchors: readonly RotationAnchor[];
}

/** @param anchors rotation days that the therapist told; they count before printed ones. */
export function districtCalendar(
  notices: readonly Notice[],
  anchors: readonly RotationAnchor[] = [],
): DistrictCalendar {
  return atOnce(districtSlices(notices, anchors));
}

/** The same with a stop after each notice and each day. */
export function* districtSlices(
  notices: readonly Notice[],
  anchors: readonly RotationAnchor[] = [],
): Slices<DistrictCalendar> {
  const changes = new Map<IsoDate, SourcedChange[]>();
  const boundaries: Boundary[] = [];
  const printed: RotationAnchor[] = [];
  for (const { block, source } of notices) {
    if (block.date === null || block.declined || block.task || block.calledOff) continue;
    for (const change of dayChanges(block)) {
      const day = changes.get(change.date);
      if (day) day.push({ ...change, source });
      else changes.set(change.date, [{ ...change, source }]);
    }
    const title = stillSaid(block);
    const boundary = boundaryOf(title);
    if (boundary) boundaries.push({ date: block.date, title: block.title, source, opens: boundary === 'first' });
    printed.push(...anchorsOf({ ...block, title }));
    yield null;
  }
  for (const [date, day] of changes) {
    changes.set(date, settled(day));
    yield null;
  }
  boundaries.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return { changes, boundaries, anchors: [...anchors, ...printed] };
}

/**
 * "Veterans Day" in a school's own calendar is a day off, unless that calendar also says how school runs on that day.
 */
function settled(day: readonly SourcedChange[]): SourcedChange[] {
  const open = new Set(
    day.flatMap(({ source, isHoliday, kind }) => (isHoliday || kind === 'no-school' ? [] : [source])),
  );
  return day.map((change) =>
    change.isHoliday && !open.has(change.source) ? { ...change, kind: 'no-school', visits: 'closed' } : change,
  );
}

/** Days on which a lasting event ("Week A", Monday to Friday) is printed. */
const LONGEST_LASTING_DAYS = 31;

function anchorsOf({ title, date, allDay, end }: Block): RotationAnchor[] {
  const labels = allDay ? rotationLabels(title) : [];
  const days = Math.min(LONGEST_LASTING_DAYS, Math.max(1, Math.ceil((end ?? DAY_MIN) / DAY_MIN)));
  return labels.flatMap((label) => Array.from({ length: days }, (_, day) => ({ ...label, date: addDays(date!, day) })));
}

/** Does nobody have school: on a weekend, on a holiday for all, in the summer? */
function isSchoolDay(calendar: DistrictCalendar, date: IsoDate): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 'sat' || weekday === 'sun' || outOfSession(date, calendar.boundaries)) return false;
  const changes = calendar.changes.get(date) ?? [];
  return !changes.some(({ kind, grades, schools }) => kind === 'no-school' && grades === null && schools === null);
}

/**
 * The rotation days of a stretch of dates, by date: one label for each cycle that runs, in the order in which they are
 * first told.
 * @param known labels of a timetable's own columns, which say how long a cycle is.
 */
export function rotationsOf(
  calendar: DistrictCalendar,
  from: IsoDate,
  to: IsoDate,
  known: readonly string[] = [],
): Map<IsoDate, string[]> {
  const found = new Map<IsoDate, string[]>();
  const { anchors } = calendar;
  if (anchors.length === 0) return found;
  const dates = anchors.map(({ date }) => date);
  const first = dates.reduce((a, b) => (a < b ? a : b), from);
  const last = dates.reduce((a, b) => (a > b ? a : b), to);
  const schoolDays = eachDay({ from: first, to: last }).filter((date) => isSchoolDay(calendar, date));
  for (const ours of Map.groupBy(anchors, ({ cycle }) => cycle).values()) {
    for (const [date, label] of rotationDays(ours, cycleOf(ours, known), schoolDays, mondayOf)) {
      if (date < from || date > to) continue;
      found.set(date, [...(found.get(date) ?? []), label]);
    }
  }
  return found;
}

function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekdayOf(date)));
}
