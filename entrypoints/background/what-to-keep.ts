import { isOfSite } from '../../utils/messaging/is-of-site';
import type { CalendarRole } from '../../utils/model/classroom';
import type { Reading } from '../../utils/model/reading';
import { sourceOf } from '../../utils/model/place/source-of';
import type { Remembered } from '../../utils/pipeline/survey-of';
import type { Planner } from '../../utils/storage/planner-here';
import type { ReadingToKeep } from '../../utils/storage/readings/keep-reading';

/**
 * How many classrooms a page, and a whole site, may add by itself. One more is added only if the therapist chooses it.
 */
const MOST_NEW_ROOMS = 40;
const MOST_ROOMS_OF_SITE = 120;

/** What is kept of a reading: its classrooms, and what districts say about days. Null if there is nothing. */
export function whatToKeep(
  { rolesOf, guessedGrade }: Planner,
  reading: Reading,
  where: string,
  known: Remembered,
  site: string | null,
): ReadingToKeep | null {
  const roles = rolesOf(reading, known);
  const named = reading.timetables.map(({ calendar }) => sourceOf(reading.reader, calendar));
  const having = (role: CalendarRole) => named.filter((_, index) => roles[index] === role);
  const isKnown = (source: string) => Object.hasOwn(known.classrooms, source) || Object.hasOwn(known.roles, source);
  const here = new Set(
    Object.entries(known.classrooms).flatMap(([source, { id }]) =>
      site === null || isOfSite(source, site) ? [id] : [],
    ),
  );
  const room = Math.max(0, Math.min(MOST_NEW_ROOMS, MOST_ROOMS_OF_SITE - here.size));
  const rooms = having('classroom');
  const classrooms = [...rooms.filter(isKnown), ...rooms.filter((source) => !isKnown(source)).slice(0, room)];
  const district = having('district');
  if (classrooms.length + district.length === 0) return null;
  const grades = Object.fromEntries(
    reading.timetables.map((timetable, index) => [named[index]!, guessedGrade(timetable)]),
  );
  return { reading, where, classrooms, district, grades };
}
