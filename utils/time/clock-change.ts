import type { IsoDate } from '../model/block';
import { addDays, daysBetween } from './dates';
import { wallClock } from './now';

/** Do the clocks of a zone change in the course of that wall date? Throws RangeError for an unknown zone. */
export function clocksChange(date: IsoDate, zone: string): boolean {
  return offsetAtMidnight(date, zone) !== offsetAtMidnight(addDays(date, 1), zone);
}

/** Minutes the zone is ahead of UTC at that local midnight. */
function offsetAtMidnight(date: IsoDate, zone: string): number {
  const utc = Date.parse(`${date}T00:00Z`);
  return offset(utc - offset(utc, zone) * 60_000, zone);
}

function offset(instant: number, zone: string): number {
  const { date, minutes } = wallClock(instant, zone);
  return daysBetween('1970-01-01', date) * 1440 + minutes - Math.floor(instant / 60_000);
}
