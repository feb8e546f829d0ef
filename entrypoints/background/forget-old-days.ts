import type { IsoDate } from '../../utils/model/block';
import { forgetDaysBefore } from '../../utils/storage/day-readings';
import type { Database } from '../../utils/storage/schema';
import { addDays } from '../../utils/time/dates';

export const OLD_DAYS_ALARM = 'forget-old-days';
/** Once a week, and soon after the browser starts, as not every browser keeps alarms. Minutes. */
export const OLD_DAYS_RHYTHM = { delayInMinutes: 5, periodInMinutes: 7 * 24 * 60 };
/** A school year and the summer after. Days. */
const KEPT = 400;

/** Days nobody will ask about any more. */
export function forgetOldDays(db: Database, today: IsoDate): Promise<void> {
  return forgetDaysBefore(db, addDays(today, -KEPT));
}
