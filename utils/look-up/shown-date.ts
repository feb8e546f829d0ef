import type { IsoDate } from '../model/block';
import { addDays, weekdayOf } from '../time/date/dates';
import { WEEKDAYS } from '../model/vocabulary';

/** Monday to Friday of the week a date is in. */
export function schoolWeek(date: IsoDate): IsoDate[] {
  const monday = addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
  return [0, 1, 2, 3, 4].map((days) => addDays(monday, days));
}

/** The day a look-up opens on: today, at the weekend the Monday after. */
export function shownDate(today: IsoDate): IsoDate {
  const weekday = weekdayOf(today);
  return weekday === 'sat' ? addDays(today, 2) : weekday === 'sun' ? addDays(today, 1) : today;
}
