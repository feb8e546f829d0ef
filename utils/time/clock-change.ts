import type { IsoDate } from '../model/block';
import { addDays, daysBetween } from './date/dates';
import { wallClock } from './now';

/** Do the clocks of a zone change in the course of that wall date? Throws RangeError for an unknown zone. */
export function clocksChange(date: IsoDate, zone: string): boolean {
  const key = `${zone} ${date}`;
  let change = kept.get(key);
  if (change === undefined) {
    if (kept.size > 1000) kept.clear();
    kept.set(key, (change = offsetAtMidnight(date, zone) !== offsetAtMidnight(addDays(date, 1), zone)));
  }
  return change;
}

/** Asking `Intl` costs more than all else that is asked of an event. */
const kept = new Map<string, boolean>();

/** Minutes the zone is ahead of UTC at that local midnight. */
function offsetAtMidnight(date: IsoDate, zone: string): number {
  const utc = Date.parse(`${date}T00:00Z`);
  return offset(utc - offset(utc, zone) * 60_000, zone);
}

function offset(instant: number, zone: string): number {
  const { date, minutes } = wallClock(instant, zone);
  return daysBetween('1970-01-01', date) * 1440 + minutes - Math.floor(instant / 60_000);
}
