import type { IsoDate } from '../model/block';
import { WEEKDAYS, type Weekday } from '../model/vocabulary';
import { addDays, weekdayOf } from '../time/date/dates';

/** The weeks of a date's month; days of other months stand beside as null. @param order the weekdays of a row. */
export function monthDays(date: IsoDate, order: readonly Weekday[] = WEEKDAYS): (IsoDate | null)[][] {
  const month = date.slice(0, 7);
  let at = addDays(`${month}-01`, -order.indexOf(weekdayOf(`${month}-01`)));
  const weeks: (IsoDate | null)[][] = [];
  do {
    weeks.push(order.map((_, day) => addDays(at, day)).map((one) => (one.startsWith(month) ? one : null)));
    at = addDays(at, 7);
  } while (at.startsWith(month));
  return weeks;
}

/** The same day of another month, or the month's last. */
export function monthsOn(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
  const last = monthDays(`${first}-01`)
    .flat()
    .findLast((one) => one !== null)!;
  const same = `${first}-${String(day).padStart(2, '0')}`;
  return same < last ? same : last;
}
