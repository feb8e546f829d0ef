import { DAY_SECONDS, HOUR_SECONDS, type Wall } from './zone';

/** A date or a time as an event says it. Its zone is still only a name. */
export interface FeedTime {
  /** Midnight for a date. */
  readonly wall: Wall;
  readonly isDate: boolean;
  /** `UTC`, the name that its TZID says, or null for the local clock, wherever that is. */
  readonly tzid: string | null;
}

const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s?(Z)?|Z)?$/i;
/** Years that a school's calendar may hold. */
const YEARS: readonly [number, number] = [1900, 2200];

/**
 * Reads `20260914`, `20260914T092000`, `20260914T142000Z`, also with dashes and colons, and Google's dates with a Z
 * ("20131210Z"); null for anything else.
 * @param saysDate the line says VALUE=DATE, so a time after the date does not count.
 */
export function feedTime(value: string, tzid: string | null, saysDate: boolean): FeedTime | null {
  const found = FORM.exec(value.trim());
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  const midnight = midnightOf(year!, month!, day!);
  if (midnight === null || hour! > 24 || minute! > 59 || second! > 60) return null;
  const time = hour! * HOUR_SECONDS + minute! * 60 + second!;
  const isDate = found[4] === undefined || saysDate;
  return { wall: midnight + (isDate ? 0 : time), isDate, tzid: isDate ? null : found[7] ? 'UTC' : tzid };
}

function midnightOf(year: number, month: number, day: number): Wall | null {
  if (year < YEARS[0] || year > YEARS[1]) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / 1000 : null;
}

/** The midnight at which a wall time's day begins. */
export function dayOfWall(wall: Wall): Wall {
  return Math.floor(wall / DAY_SECONDS) * DAY_SECONDS;
}

/**
 * The times of a line "DTSTART;TZID=America/Chicago:20260914T092000", several after commas; null if one of them is no
 * time. A zone's name may hold colons, and stand in quotes that are never closed, so the line is cut from its end.
 */
export function timesOfLine(text: string): (FeedTime | null)[] {
  const cut = text.lastIndexOf(':', isoClock(text));
  const head = text.slice(0, cut);
  const named = /;TZID\s*=(.*?)(?=;[A-Z-]+=|$)/i.exec(head)?.[1]?.trim();
  const tzid = named?.replace(/^"|"$/g, '').trim() ?? null;
  const saysDate = /;\s*VALUE\s*=\s*DATE(?![-\w])/i.test(head);
  return text
    .slice(cut + 1)
    .replace(/"$/, '')
    .split(',')
    .map((value) => feedTime(value.split('/')[0]!, tzid, saysDate));
}

/** Where the clock begins in "2026-09-14T09:20:00", before its colons. */
function isoClock(text: string): number {
  const clock = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z?"?$/i.exec(text);
  return clock ? clock.index : text.length;
}
