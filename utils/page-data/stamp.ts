import type { IsoDate, Minutes } from '../model/block';
import { DAY_MIN, isoDate } from '../time/date/dates';

/** A point in time as machines write it. */
export interface Stamp {
  readonly date: IsoDate;
  /** After midnight, seconds dropped; null where only a day is said. */
  readonly minutes: Minutes | null;
  /** Minutes ahead of UTC; null where none is said, so that it is the clock of the place. */
  readonly offset: number | null;
}

const DATE = String.raw`(\d{4})-?(\d{2})-?(\d{2})`;
const CLOCK_PART = String.raw`(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?`;
const HALF = String.raw`(?:\s?([ap])\.?m\.?)?`;
const OFFSET = String.raw`\s?(?:(Z)|([+\-−])(\d{2}):?(\d{2})?)?(?:\[[^\]]{1,60}\])?`;
const STAMP = new RegExp(String.raw`^${DATE}(?:(?:T|\s+)${CLOCK_PART}${HALF}${OFFSET})?$`, 'i');
const CLOCK_ALONE = new RegExp(String.raw`^T?${CLOCK_PART}${HALF}${OFFSET}$`, 'i');
const LONGEST_STAMP_CHARS = 100;

/** ISO 8601 (extended or basic, a blank for the T, with or without a zone); null for anything else. */
export function stampOf(text: string): Stamp | null {
  const found = text.length <= LONGEST_STAMP_CHARS ? STAMP.exec(text.trim()) : null;
  if (!found) return null;
  const date = isoDate(Number(found[1]), Number(found[2]), Number(found[3]));
  if (date === null || Number(found[1]) < 1900) return null;
  if (found[4] === undefined) return { date, minutes: null, offset: null };
  const minutes = minutesIn(found[4], found[5]!, found[6]);
  return minutes === null ? null : { date, minutes, offset: offsetIn(found[7], found[8], found[9], found[10]) };
}

/** "10:30", "10:30 pm": a clock whose day is said elsewhere. */
export function clockAlone(text: string): Minutes | null {
  const found = text.length <= LONGEST_STAMP_CHARS ? CLOCK_ALONE.exec(text.trim()) : null;
  return found && minutesIn(found[1]!, found[2]!, found[3]);
}

const DURATION = /^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}(?:\.\d+)?S)?)?$/i;

/** ISO 8601 "PT45M" in minutes; null for anything else and for nothing. */
export function durationOf(text: string): Minutes | null {
  const found = text.length <= LONGEST_STAMP_CHARS ? DURATION.exec(text.trim()) : null;
  if (!found) return null;
  const [weeks, days, hours, minutes] = found.slice(1).map((part) => Number(part ?? 0));
  return (weeks! * 7 + days!) * DAY_MIN + hours! * 60 + minutes! || null;
}

function minutesIn(hour: string, minute: string, half: string | undefined): Minutes | null {
  const [h, m] = [Number(hour), Number(minute)];
  if (m > 59 || h > 24 || (h === 24 && m > 0)) return null;
  const turned = half === undefined || h > 12 ? h : (h % 12) + (/p/i.test(half) ? 12 : 0);
  return turned * 60 + m;
}

function offsetIn(utc?: string, sign?: string, hours?: string, minutes?: string): number | null {
  if (utc !== undefined) return 0;
  if (sign === undefined) return null;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0));
}
