import { rotationsOf, type DistrictCalendar, type SourcedChange } from '../days/district-calendar';
import { resolveDay, type ResolvedDay, type SchoolHabits } from '../days/resolve-day';
import { rotationLabels } from '../days/rotation-label';
import { isSchool } from '../days/schools-in';
import type { IsoDate } from '../model/block';
import { NO_RULES, type DayCalendar, type DayDecision, type DaysKnown, type SchoolRules } from '../model/school-days';
import type { Grade } from '../model/vocabulary';
import { weekdayOf } from '../time/date/dates';
import { joinedCalendar } from './stated-days';

/** What is known of the days of the classes of one school. */
export interface ClassDays {
  /** What the calendars and the OT's habits change on a date; times filled in where the OT told them. */
  changes(date: IsoDate, grade: Grade | null): readonly SourcedChange[];
  /** What kind of day it is by the calendars and habits. */
  resolve(date: IsoDate, grade: Grade | null): ResolvedDay;
  /** The OT's own word; it comes before all that. */
  decision(date: IsoDate): DayDecision | null;
  /** The rotation days from one date to another. @param known labels of a timetable's own columns. */
  rotations(from: IsoDate, to: IsoDate, known?: readonly string[]): ReadonlyMap<IsoDate, readonly string[]>;
}

/** Works out each school once, when first asked for. */
export function daysOfSchools(known: DaysKnown): (school: string | null) => ClassDays {
  const schools = new Map<string, ClassDays>();
  return (school) => {
    const key = plain(school);
    const found = schools.get(key) ?? classDays(known, key === '' ? null : school);
    schools.set(key, found);
    return found;
  };
}

function classDays({ calendars, rules, decisions }: DaysKnown, school: string | null): ClassDays {
  const ours = rulesOf(rules, school);
  const anchors = ours.anchors.flatMap(({ date, label }) => rotationLabels(label).map((found) => ({ ...found, date })));
  // Whose school nobody told may be any: the safer guess is that the calendar speaks of it.
  const speaks = (one: DayCalendar) => one.school === null || school === null || plain(one.school) === plain(school);
  const calendar = joinedCalendar(calendars.filter(speaks), anchors);
  const resolve = (date: IsoDate, grade: Grade | null) => resolveDay(calendar, date, { grade, school }, ours);
  return {
    resolve,
    changes: (date, grade) => changesOf(calendar, resolve(date, grade), school, ours),
    decision: (date) => {
      const said = decisions.filter((one) => one.date === date);
      const own = said.find((one) => one.school !== '' && plain(one.school) === plain(school));
      return own ?? said.find((one) => one.school === '') ?? null;
    },
    rotations: (from, to, labels) => rotationsOf(calendar, from, to, labels),
  };
}

/** A school's own rules, and where it has none those of all schools. */
function rulesOf(rules: readonly SchoolRules[], school: string | null): SchoolRules {
  const all = rules.find((one) => one.school === '') ?? NO_RULES;
  const own = school === null ? undefined : rules.find((one) => plain(one.school) === plain(school));
  if (!own) return all;
  return {
    school: own.school,
    earlyRelease: own.earlyRelease ?? all.earlyRelease,
    begins: own.begins ?? all.begins,
    weekly: Object.keys(own.weekly).length > 0 ? own.weekly : all.weekly,
    anchors: own.anchors.length > 0 ? own.anchors : all.anchors,
  };
}

function changesOf(
  calendar: DistrictCalendar,
  day: ResolvedDay,
  school: string | null,
  habits: SchoolHabits,
): SourcedChange[] {
  const { date, kind } = day;
  const found = (calendar.changes.get(date) ?? [])
    .filter(({ schools }) => schools === null || isSchool(schools, school))
    .map((change) => withHabits(change, habits));
  // Kinds of day that no event says: the summer, and what is so every week.
  const [because] = day.because;
  const said = found.some((change) => change.kind === kind);
  if (kind === 'no-school' && !said && because)
    found.push({ ...BLANK, date, kind, visits: 'closed', because: because.title, source: because.source });
  if (habits.weekly[weekdayOf(date)] === kind && !said)
    found.push({ ...BLANK, date, kind, visits: 'cut', from: day.start, until: day.end });
  return found;
}

/** An empty `because`: no event says so, the OT told it once. */
const BLANK = {
  from: null,
  until: null,
  grades: null,
  schools: null,
  span: null,
  delay: null,
  because: '',
  source: '',
} as const;

function withHabits(change: SourcedChange, { earlyRelease, begins }: SchoolHabits): SourcedChange {
  if (change.kind === 'early-release') return { ...change, until: change.until ?? earlyRelease };
  const late = change.delay !== null && begins !== null ? begins + change.delay : null;
  return change.kind === 'late-start' ? { ...change, from: change.from ?? late } : change;
}

function plain(school: string | null): string {
  return (school ?? '').trim().toLowerCase();
}
