import { withoutAccents } from '../model/text/without-accents';
import { MONTH_NAMES } from '../time/date/month-names';
import { anyOf } from '../model/text/any-of';
import type { IsoDate } from '../model/block';
import { type Weekday, WEEKDAYS } from '../model/vocabulary';
import { dateWords } from '../time/date/date-words';
import { addDays, daysBetween, isoDate } from '../time/date/dates';

/*
 * The days that a notice's own title names: "Winter Break Dec 21 – Jan 1" on the calendar's 21 December alone, or put
 * up a week ahead; "Early release Wednesdays" over a whole term. The title is believed before the date it stands on.
 */

const MONTH = `(${anyOf(MONTH_NAMES)})\\.?`;
const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])';
const BETWEEN_DATES = '\\s*(?:-|–|—|to|through|thru|until|al?|hasta(?: el)?)\\s*';
const YEAR = '(?:,?\\s*(?:de\\s)?(20\\d\\d))?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

/** In the order month, day, year, month, day, year. Groups that a form does not have stay empty. */
const ENGLISH = new RegExp(
  `\\b${MONTH}\\s*${DAY_NUMBER}${YEAR}(?:${BETWEEN_DATES}${WEEKDAY}(?:${MONTH}\\s*)?${DAY_NUMBER}${YEAR})?`,
  'i',
);
const SPANISH = new RegExp(
  `(?<![\\d/])(\\d{1,2})(?:\\sde\\s${MONTH})?(?:${BETWEEN_DATES}(\\d{1,2}))?\\s?de\\s${MONTH}${YEAR}`,
  'i',
);
const SLASHES =
  /(?<![\d/:.])(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?(?:\s*(?:-|–|—|to|through|thru|al?)\s*(?:(\d{1,2})\/)?(\d{1,2})(?:\/\d{2,4})?)?(?![\d/:])/i;
/** A title may name at most this many days: a summer. */
const LONGEST_RANGE_DAYS = 120;
/** A date that is further away than this many days is about something else. */
const NEAR = 200;

export interface NamedDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Words for the day after it ends: "Winter Break (classes resume January 5)". */
const AFTERWARDS = /\b(?:returns?|returning|resumes?|reopens?|back|due|by|rsvp|regresan?|reanudan)\b[^)]*/gi;

/** The first date or range that a title names, in the year nearest to `near`; null if it names none. */
export function namedDays(title: string, near: IsoDate): NamedDays | null {
  const [month, day, lastMonth, lastDay] = partsOf(title.replace(AFTERWARDS, '')) ?? [];
  if (!month || !day) return null;
  const from = nearest(month, day, near);
  if (!from) return null;
  const to = lastDay ? after(lastMonth ?? month, lastDay, from) : from;
  if (!to || daysBetween(from, to) > LONGEST_RANGE_DAYS || Math.abs(daysBetween(near, from)) > NEAR) return null;
  return { from, to };
}

/** Month and day, twice. */
function partsOf(title: string): (number | null)[] | null {
  const month = (word: string | undefined) => (word === undefined ? null : dateWords('es').month(word));
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  const english = ENGLISH.exec(title);
  if (english) return [month(english[1]), number(english[2]), month(english[4]), number(english[5])];
  const spanish = SPANISH.exec(title);
  if (spanish) {
    const [, first, firstMonth, last, lastMonth] = spanish;
    return [month(firstMonth ?? lastMonth), number(first), month(lastMonth), number(last)];
  }
  const slashes = SLASHES.exec(title);
  if (!slashes || /\d\/2\b\s*day/i.test(title.slice(slashes.index, slashes.index + 8))) return null;
  const [, first, second, year, lastMonth, lastDay] = slashes;
  // "1/2" and "5/6" alone are a half day and two grades. A year or a range makes them a date.
  if (!year && !lastDay) return null;
  return lastMonth || !lastDay || Number(lastDay) > Number(second)
    ? [number(first), number(second), number(lastMonth), number(lastDay)]
    : null;
}

function nearest(month: number, day: number, near: IsoDate): IsoDate | null {
  const year = Number(near.slice(0, 4));
  const dates = [year - 1, year, year + 1].flatMap((one) => isoDate(one, month, day) ?? []);
  const away = (date: IsoDate) => Math.abs(daysBetween(near, date));
  return dates.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function after(month: number, day: number, from: IsoDate): IsoDate | null {
  const year = Number(from.slice(0, 4));
  return (
    [isoDate(year, month, day), isoDate(year + 1, month, day)].find((date) => date !== null && date >= from) ?? null
  );
}

const DAYS: readonly [Weekday, string][] = [
  ['mon', 'mondays|lunes'],
  ['tue', 'tuesdays|martes'],
  ['wed', 'wednesdays|miercoles'],
  ['thu', 'thursdays|jueves'],
  ['fri', 'fridays|viernes'],
];
const PLURAL = DAYS.map(
  ([day, words]) => [day, new RegExp(`\\b(?:${words.replace('|', '|(?:los|todos los|cada) ')})\\b`)] as const,
);
const EVERY = /\b(?:every|each)\s(?:\w+\s)?(mon|tue|wed|thu|fri)\w*/g;

/** The weekdays that a title says it is about: "Wednesdays", "every Friday", "los lunes"; null if it names none. */
export function namedWeekdays(title: string): readonly Weekday[] | null {
  const plain = withoutAccents(title).toLowerCase();
  const named = new Set(PLURAL.flatMap(([day, words]) => (words.test(plain) ? [day] : [])));
  for (const found of plain.matchAll(EVERY)) named.add(found[1] as Weekday);
  return named.size > 0 ? WEEKDAYS.filter((day) => named.has(day)) : null;
}

/** Every date from one day to another, both included. */
export function eachDay({ from, to }: NamedDays): IsoDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day));
}
