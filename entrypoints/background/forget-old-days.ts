import { forgetDaysBefore } from '../../utils/storage/readings/day-readings';
import type { Database } from '../../utils/storage/schema';
import { addDays } from '../../utils/time/date/dates';
import { wallClock } from '../../utils/time/now';

export const OLD_DAYS_ALARM = 'forget-old-days';
/** Once a week, and soon after the browser starts, since not every browser keeps alarms. Minutes. */
export const OLD_DAYS_RHYTHM = { delayInMinutes: 5, periodInMinutes: 7 * 24 * 60 };
/** Days are kept for a school year and the summer after it. Days. */
const KEPT = 400;

/**
 * Removes days that nobody will ask about any more, counted from the date on the therapist's wall calendar, as all days
 * are.
 * @param now epoch ms.
 * @param zone an IANA name.
 */
export function forgetOldDays(db: Database, now: number, zone: string): Promise<void> {
  return forgetDaysBefore(db, addDays(wallClock(now, zone).date, -KEPT));
}
