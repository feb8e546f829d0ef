import { guessGrade } from '../../utils/classrooms/guess-grade';
import { roleOf } from '../../utils/classrooms/role-of';
import type { OverlayState } from '../../utils/messaging/protocol';
import type { CalendarRole } from '../../utils/model/classroom';
import type { CalendarRef, Reading, Timetable } from '../../utils/model/reading';
import type { Grade } from '../../utils/model/vocabulary';
import type { Plan } from '../../utils/model/window';
import type { Calendar, Survey } from '../../utils/overlay/survey';
import { around } from '../../utils/plan/around';
import { planTimetable } from '../../utils/plan/plan';
import { makeOnce } from './make-once';

/** `<reader>:<token>`, the name under which a calendar is remembered. */
export function sourceOf(reader: string, calendar: CalendarRef): string {
  return `${reader}:${calendar.token}`;
}

/** The reading without calendars about which nobody has been asked yet: a guess must not flash up against a choice. */
export function known(reading: Reading, met: (source: string) => boolean): Reading {
  return {
    ...reading,
    timetables: reading.timetables.filter(({ calendar }) => met(sourceOf(reading.reader, calendar))),
  };
}

const likely = makeOnce<CalendarRole>();
const guessed = makeOnce<Grade | null>();
const plans = makeOnce<Plan>();

/** What a reading means to this OT: roles, grades and windows, by what they chose and else by guess. Pure. */
export function surveyOf(reading: Reading, state: OverlayState): Survey {
  const { reader, timetables } = reading;
  const roles = timetables.map((timetable) => roleIn(state, timetable, sourceOf(reader, timetable.calendar)));
  const { minLength, settle, goals } = state.settings;
  const calendars = timetables.map((timetable, index): Calendar => {
    const { calendar: ref, blocks } = timetable;
    const source = sourceOf(reader, ref);
    const classroom = state.classrooms[source];
    const guess = () => guessed(timetable, '', () => guessGrade(ref.name, blocks));
    const grade = classroom?.gradeSet ? classroom.grade : (timetable.grade ?? guess() ?? classroom?.grade ?? null);
    const corrections = classroom ? (state.corrections[classroom.id] ?? []) : [];
    const preferences = { minLength, settle, goals };
    const plan = () =>
      plans(timetable, JSON.stringify([grade, preferences, corrections, roles]), () =>
        planTimetable(timetable, {
          grade,
          preferences,
          learned: corrections,
          ...around(timetables, roles, index),
        }),
      );
    return {
      source,
      ref,
      name: classroom?.name ?? ref.name ?? ref.token,
      role: roles[index]!,
      grade,
      gradeSet: classroom?.gradeSet ?? false,
      classroom: classroom?.id ?? null,
      corrections,
      plan: roles[index] === 'classroom' ? plan() : null,
    };
  });
  return {
    calendars,
    timed: timetables.flatMap(({ blocks }) => blocks.filter((block) => !block.allDay)),
    busy: timetables.flatMap(({ blocks }, index) =>
      roles[index] === 'mine' ? blocks.filter(({ allDay, declined, task }) => !allDay && !declined && !task) : [],
    ),
    partial: reading.warnings.some(({ code }) => code === 'more-events'),
  };
}

/** A week with few lessons makes a calendar no less the classroom it was. */
function roleIn(state: OverlayState, timetable: Timetable, source: string): CalendarRole {
  if (Object.hasOwn(state.roles, source)) return state.roles[source]!;
  if (Object.hasOwn(state.classrooms, source) && !timetable.calendar.own) return 'classroom';
  return likely(timetable, '', () => roleOf(timetable, source, {}));
}
