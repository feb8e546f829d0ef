import { SCHOOL_CALENDARS } from '../words/data/calendar-names';
import { anyOf } from '../model/text/any-of';
import type { Timetable } from '../model/reading';

/** Words by which a calendar of days calls itself: a school's or a district's, or the holidays of a country. */
const NAMES_ITSELF = new RegExp(String.raw`\b${anyOf(SCHOOL_CALENDARS)}\b`, 'i');
/**
 * Is this calendar probably the district's or a school's, whose "No School" is for every class? Only what says so by its
 * name: a family's calendar with a "no school" among its own affairs is not. Any other the OT chooses in the panel.
 */
export function likelyDistrict({ calendar }: Timetable): boolean {
  if (calendar.own) return false;
  return NAMES_ITSELF.test((calendar.name ?? '').normalize('NFKC'));
}
