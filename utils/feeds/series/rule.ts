import ICAL from 'ical.js';

/** A recurrence rule, as far as calendars use them. Numbers are as in RFC 5545. */
export interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** The number of all occurrences; null for a rule without end. */
  readonly count: number | null;
  /** UNTIL, as written. */
  readonly until: string | null;
  /** 0 is Monday. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weeks: readonly number[];
  /** `nth` 0 is every such weekday; weekday 0 is Monday. */
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly positions: readonly number[];
}

/** A rule that cannot be read. `often`: it says "every hour", which no timetable means. */
export class BadRule extends Error {
  constructor(readonly often: boolean) {
    super(often ? 'repeats too often' : 'no rule');
  }
}

/** No timetable has more times a day than this; "every minute" is an attack or a mistake. */
const MOST_TIMES = 48;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Reads a rule. ical.js decides what is one; blanks and lower case, which it refuses, are mended first.
 * @throws BadRule.
 */
export function parseRule(value: string): Rule {
  const written = value.replace(/\s+/g, '').toUpperCase().replace(/;+$/, '');
  const until = /(?:^|;)UNTIL=([^;]*)/.exec(written)?.[1] ?? null;
  let recur: ICAL.Recur;
  try {
    // UNTIL is read elsewhere, because it may be a date or in another zone.
    recur = ICAL.Recur.fromString(written.replace(/(?:^|;)UNTIL=[^;]*/, '').replace(/^;/, ''));
  } catch {
    throw new BadRule(false);
  }
  const { freq, interval, count } = recur;
  if (/^(?:SECOND|MINUTE|HOUR)LY$/.test(freq)) throw new BadRule(true);
  const numbers = (part: keyof ICAL.Recur['parts']): number[] => [recur.parts[part] ?? []].flat().map(Number);
  const weekdays = [recur.parts.BYDAY ?? []].flat().map((day) => {
    const [, nth, name] = /^([+-]?\d+)?([A-Z]{2})$/.exec(day) ?? [];
    return { nth: Number(nth ?? 0), weekday: DAYS.indexOf(name ?? '') };
  });
  const times = Math.max(1, numbers('BYHOUR').length) * Math.max(1, numbers('BYMINUTE').length);
  if (times > MOST_TIMES) throw new BadRule(true);
  if (!freq || weekdays.some(({ weekday }) => weekday < 0)) throw new BadRule(false);
  return {
    freq: freq as Rule['freq'],
    interval: Math.min(Math.max(1, interval || 1), 10_000),
    count: count || null,
    until,
    weekStart: DAYS.indexOf(/(?:^|;)WKST=([A-Z]{2})/.exec(written)?.[1] ?? 'MO'),
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    yearDays: numbers('BYYEARDAY'),
    weeks: numbers('BYWEEKNO'),
    weekdays,
    hours: numbers('BYHOUR'),
    minutes: numbers('BYMINUTE'),
    positions: numbers('BYSETPOS'),
  };
}
