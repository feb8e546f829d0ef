import { guessGrade } from '../../utils/classrooms/guess-grade';
import { likelyClassroom } from '../../utils/classrooms/likely-classroom';
import { roleOf } from '../../utils/classrooms/role-of';
import type { CalendarRole } from '../../utils/model/classroom';
import type { Timetable } from '../../utils/model/reading';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import type { Findings } from '../../utils/model/window';
import { around } from '../../utils/pipeline/around';
import { findInTimetable } from '../../utils/pipeline/find-in-timetable';
import type { Opinion } from '../../utils/classify/opinion/second-opinion';
import { fittedOpinion } from '../fitted-opinion';
import type { ReadOptions } from './options';

/**
 * Which calendars are classes here. Nobody has chosen, so a page without any class takes the only calendar it has, or
 * the teacher's own.
 */
function rolesOf(timetables: readonly Timetable[]): CalendarRole[] {
  const roles = timetables.map((timetable) => roleOf(timetable, timetable.calendar.token, {}));
  if (roles.length === 1) return ['classroom'];
  if (roles.includes('classroom')) return roles;
  return timetables.map((timetable, i) => {
    const asOthers = { ...timetable, calendar: { ...timetable.calendar, own: false } };
    return roles[i] === 'mine' && likelyClassroom(asOthers) ? 'classroom' : roles[i]!;
  });
}

/** The findings for each timetable of a page, as the extension makes them, with the usual preferences. */
export function findInReading(
  timetables: readonly Timetable[],
  { grade, goals }: Pick<ReadOptions, 'grade' | 'goals'>,
  opinion: Opinion = fittedOpinion(),
): { findings: Findings; isClassroom: boolean }[] {
  const roles = rolesOf(timetables);
  const { minLength, settle } = DEFAULT_SETTINGS;
  return timetables.map((timetable, i) => ({
    isClassroom: roles[i] === 'classroom',
    findings: findInTimetable(timetable, {
      grade: grade ?? timetable.grade ?? guessGrade(timetable.calendar.name, timetable.blocks),
      preferences: { minLength, settle, goals },
      learned: [],
      opinion,
      ...around(timetables, roles, i),
    }),
  }));
}
