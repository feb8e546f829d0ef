import type { IsoDate } from '../../model/block';
import type { DayReading } from '../../model/classroom';
import type { Weekday } from '../../model/vocabulary';
import { addDays } from '../../time/date/dates';
import { type Fits, daysOn, hasBlocks, lastWeekday, latestLike } from './day-readings';
import type { Database } from '../schema';

/**
 * This many weeks are fetched for all classrooms at once; then the few that are still missing are looked up one by one.
 */
const WEEKS_AT_ONCE = 2;

/**
 * `latestLike` for many classrooms, by classroom id; those without such a day are left out. One request a week serves
 * all of them, since most were read within the last weeks.
 */
export async function daysLike(
  db: Database,
  classrooms: readonly string[],
  weekday: Weekday,
  onOrBefore: IsoDate,
  fits: Fits = hasBlocks,
): Promise<Map<string, DayReading[]>> {
  const found = new Map<string, DayReading[]>();
  const missing = new Set(classrooms);
  const keep = (id: string, readings: DayReading[]) => {
    found.set(id, readings);
    missing.delete(id);
  };
  let date = lastWeekday(weekday, onOrBefore);
  for (let week = 0; week < WEEKS_AT_ONCE && missing.size > 0; week++, date = addDays(date, -7)) {
    for (const [id, readings] of byClassroom(await daysOn(db, date))) {
      if (missing.has(id) && fits(readings)) keep(id, readings);
    }
  }
  const rest = [...missing];
  const late = await Promise.all(rest.map((id) => latestLike(db, id, weekday, date, fits)));
  late.forEach((readings, index) => readings.length > 0 && keep(rest[index]!, readings));
  return found;
}

/** The rows of many classrooms, grouped by classroom id. */
export function byClassroom(readings: readonly DayReading[]): Map<string, DayReading[]> {
  return Map.groupBy(readings, ({ classroom }) => classroom);
}
