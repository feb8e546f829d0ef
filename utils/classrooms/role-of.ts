import type { CalendarRole } from '../model/classroom';
import type { Timetable } from '../model/reading';
import { likelyClassroom } from './likely-classroom';
import { likelyDistrict } from './likely-district';

/** What a calendar is to this OT: what they chose for `<reader>:<token>`, else their own diary, else a guess. */
export function roleOf(
  timetable: Timetable,
  source: string,
  chosen: Readonly<Record<string, CalendarRole>>,
): CalendarRole {
  const choice = Object.hasOwn(chosen, source) ? chosen[source] : undefined;
  if (choice) return choice;
  if (timetable.calendar.own) return 'mine';
  if (likelyClassroom(timetable)) return 'classroom';
  return likelyDistrict(timetable) ? 'district' : 'ignored';
}
