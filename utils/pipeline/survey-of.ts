import type { Told } from '../model/told';
import type { Opinion } from '../classify/opinion/second-opinion';
import { guessGrade, namedGrade } from '../classrooms/guess-grade';
import { roleOf } from '../classrooms/role-of';
import type { Block } from '../model/block';
import { blockKey } from '../model/block-key';
import type { CalendarRole, Classroom, Suggestion } from '../model/classroom';
import { className, isUndated } from '../model/room/class-name';
import { inManner } from '../model/place/in-manner';
import type { Manner, Reading, Timetable } from '../model/reading';
import type { DaysKnown } from '../model/school-days';
import type { Settings } from '../model/settings';
import { sourceOf } from '../model/place/source-of';
import type { Grade } from '../model/vocabulary';
import { isPartial } from '../model/warning';
import type { BusySpan, Calendar, Found, Survey } from '../overlay/survey';
import { eachDay } from '../days/title-days';
import { happens } from '../windows/same-day';
import { around, rolesKnown } from './around';
import { withCalledOff } from './called-off';
import { daysOfSchools } from './class-days';
import { findInTimetable } from './find-in-timetable';
import { suggestionsFor } from './suggestions';
import { withKept, withoutNameless, type NoticeOfDay } from './with-kept';

/** All that is remembered of what the OT chose. Roles and classrooms are keyed by `<reader>:<token>`. */
export interface Remembered {
  readonly settings: Settings;
  /** Only what the OT chose; absent means: guess. */
  readonly roles: Readonly<Record<string, CalendarRole>>;
  readonly classrooms: Readonly<Record<string, Classroom>>;
  /** By classroom id, oldest first. */
  readonly told: Readonly<Record<string, readonly Told[]>>;
  /** What calendars and the OT say of the days. */
  readonly days: DaysKnown;
  /** What calendars that are off the page said of the days it shows, by source of a class; absent where nothing. */
  readonly kept?: Readonly<Record<string, readonly NoticeOfDay[]>>;
}

/**
 * What a reading means to this OT: roles, grades and windows, by what they chose and else by guess.
 * @param manner the way of reading they picked for the page.
 * @param opinion the fitted second opinion; without it the lexicon stands alone.
 */
export function surveyOf(
  whole: Reading,
  remembered: Remembered,
  manner: Manner | null = null,
  opinion: Opinion | null = null,
): Survey {
  const reading = inManner(whole, manner);
  const { reader, shown, timetables, warnings } = reading;
  const { settings, classrooms, told } = remembered;
  const roles = rolesOf(reading, remembered);
  const known = rolesKnown(roles, (index) =>
    Object.hasOwn(remembered.roles, sourceOf(reader, timetables[index]!.calendar)),
  );
  const daysOf = daysOfSchools(remembered.days);
  const dates = shown ? eachDay(shown) : [];
  const rooms = [...new Set(Object.values(classrooms))];
  const { kept = {} } = remembered;
  const keptOf = (source: string) => (Object.hasOwn(kept, source) ? kept[source]! : []);
  const found = (index: number, grade: Grade | null, room: Classroom | undefined): Found => {
    const source = sourceOf(reader, timetables[index]!.calendar);
    const learned = room ? (told[room.id] ?? []) : [];
    const others = around(timetables, known, index);
    const context = {
      grade,
      preferences: settings,
      learned,
      dates,
      opinion,
      days: withKept(daysOf(room?.school ?? null), keptOf(source)),
      ...others,
    };
    const { blocks, windows, days } = findInTimetable(timetables[index]!, context);
    return { blocks, windows, days: withoutNameless(days) };
  };
  const calendars = timetables.map((timetable, index): Calendar => {
    const { calendar: ref } = timetable;
    const source = sourceOf(reader, ref);
    const classroom = classrooms[source];
    const grade = classroom?.gradeSet ? classroom.grade : (guessedGrade(timetable) ?? classroom?.grade ?? null);
    const learned = classroom ? (told[classroom.id] ?? []) : [];
    const findings = roles[index] === 'classroom' ? found(index, grade, classroom) : null;
    return {
      source,
      ref,
      name: classroom?.name ?? ref.name ?? ref.token,
      role: roles[index]!,
      roleSet: Object.hasOwn(remembered.roles, source),
      grade,
      gradeSet: classroom?.gradeSet ?? false,
      gradeStated: grade !== null && grade === statedGrade(timetable),
      school: classroom?.school ?? null,
      classroom: classroom?.id ?? null,
      told: learned,
      ...suggested(findings, suggestionsFor(classroom?.id ?? null, rooms, Object.values(told).flat())),
      findings,
    };
  });
  return {
    calendars,
    manner: reading === whole ? null : manner,
    busy: timetables.flatMap(({ blocks }, index) => (roles[index] === 'mine' ? blocks.flatMap(spanOf) : [])),
    partial: warnings.some(isPartial),
  };
}

/** What each calendar of a reading is to this OT: by what they chose, else by guess. */
export function rolesOf({ reader, timetables }: Reading, remembered: Remembered): CalendarRole[] {
  const asks = severalClasses(timetables);
  return timetables.map((timetable) => {
    const source = sourceOf(reader, timetable.calendar);
    return asks && isUndated(timetable) ? chosenRole(remembered, source) : roleIn(remembered, timetable, source);
  });
}

function statedGrade({ calendar, grade }: Timetable): Grade | null {
  return grade ?? namedGrade(calendar.name);
}

/** By what the timetable, its name or its lessons say. */
export function guessedGrade({ calendar, grade, blocks }: Timetable): Grade | null {
  return grade ?? guessGrade(calendar.name, blocks);
}

/** Suggestions of other classrooms for blocks that are unclear in this one. */
function suggested(findings: Found | null, offered: ReadonlyMap<string, Suggestion>): Pick<Calendar, 'suggestions'> {
  const unclear = (findings?.blocks ?? []).filter(({ sureness }) => sureness === 'unknown' || sureness === 'likely');
  const keys = new Set(unclear.map(({ title }) => blockKey(title)));
  const found = [...offered].filter(([key]) => keys.has(key));
  return found.length > 0 ? { suggestions: Object.fromEntries(found) } : {};
}

/** A page with the schedules of several grades or teachers: which is hers only the OT knows, so she is asked. */
function severalClasses(timetables: readonly Timetable[]): boolean {
  return (
    new Set(timetables.filter(isUndated).map(({ calendar, dayType }) => className(calendar.name, dayType))).size > 1
  );
}

function chosenRole({ roles, classrooms }: Remembered, source: string): CalendarRole {
  return roles[source] ?? (Object.hasOwn(classrooms, source) ? 'classroom' : 'ignored');
}

/** A week with few lessons makes a calendar no less the classroom it was. */
function roleIn({ roles, classrooms }: Remembered, timetable: Timetable, source: string): CalendarRole {
  if (Object.hasOwn(roles, source)) return roles[source]!;
  if (Object.hasOwn(classrooms, source) && !timetable.calendar.own) return 'classroom';
  return roleOf(timetable, source, {});
}

function spanOf(block: Block): BusySpan[] {
  const { date, start, end } = block;
  return date === null || !happens(withCalledOff(block)) ? [] : [{ date, start, end }];
}
