import type { IsoDate } from '../model/block';
import type { Grade } from '../model/vocabulary';
import type { ClassDays } from '../pipeline/class-days';
import { schoolDay, type SchoolDay } from '../pipeline/school-day';
import { addDays, weekdayOf } from '../time/date/dates';

/** A changed day, or several in a row that are changed alike ("Winter Break"). */
export interface ComingDay extends SchoolDay {
  /** The last of them. */
  readonly to: IsoDate;
}

/** Days looked ahead, and stretches told. */
const AHEAD = 14;
const MOST_COMING_DAYS = 3;
const LONGEST_AHEAD_DAYS = 120;

/** The next changed days after `today` for a class, in order; a stretch that has begun is told from its rest. */
export function comingDays(days: ClassDays, grade: Grade | null, today: IsoDate): ComingDay[] {
  const found: ComingDay[] = [];
  for (let ahead = 1; ahead <= AHEAD && found.length < MOST_COMING_DAYS; ahead++) {
    const day = schoolDay(days, addDays(today, ahead), grade);
    if (day.kind === 'regular' || day.kind === 'weekend') continue;
    const to = lastAlike(days, grade, day);
    found.push({ ...day, to });
    while (addDays(today, ahead) < to) ahead++;
  }
  return found;
}

/** The last school day in a row that is changed alike; weekends lie between. */
function lastAlike(days: ClassDays, grade: Grade | null, day: SchoolDay): IsoDate {
  let to = day.date;
  for (let step = 1; step <= LONGEST_AHEAD_DAYS; step++) {
    const date = addDays(day.date, step);
    if (weekdayOf(date) === 'sat' || weekdayOf(date) === 'sun') continue;
    const next = schoolDay(days, date, grade);
    const alike = next.kind === day.kind && next.start === day.start && next.end === day.end;
    if (!alike || day.habit || next.habit) return to;
    to = date;
  }
  return to;
}
