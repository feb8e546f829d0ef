import type { IsoDate } from '../../model/block';
import type { Weekday } from '../../model/vocabulary';
import { dateTokens } from './date-tokens';
import { dateWords, type DateWords } from './date-words';
import { addDays, isoDate, weekdayOf } from './dates';
import { plainText } from '../plain-text';
import { weekdayNamed } from './weekday-names';

/*
 * Day columns are often headed by "26 Mon" or "Mon 1/26" only; month and year stand in a title ("January 25 – 31") or
 * nowhere. The days are those on which every heading is right, the nearest such to today.
 */

export interface HeaderDays {
  /** One for each heading, ascending. */
  readonly dates: readonly IsoDate[];
  /** A month or a year is printed; false: only the nearest days that fit. */
  readonly firm: boolean;
}

interface Said {
  readonly years: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  /** "1/26": either way round. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly weekday: Weekday | null;
}

/** How far from today a page may be turned, in days, where no year is printed, and around a printed one. */
const FAR = 1100;
/** From one column to the next: weekends may be left out. */
const MOST_GAP = 5;

/**
 * The days that headings name. `title` may name month and year; `near` is today; `lang` the page's language. Null when
 * no run of days fits, or a heading names none.
 */
export function headerDays(
  headings: readonly string[],
  title: string,
  near: IsoDate,
  lang: string | null,
): HeaderDays | null {
  const words = dateWords(lang);
  const said = headings.map((heading) => saidIn(heading, words, lang));
  if (said.length === 0 || said.some(({ days, pairs }) => days.length + pairs.length === 0)) return null;
  const above = saidIn(title, words, lang);
  const months = new Set([...above.months, ...(above.pairs.length > 0 ? above.pairs.flat() : [])]);
  const years = new Set(above.years);
  const middle = middleOf(above.years.length > 0 ? above : said[0]!, near);
  for (let away = 0; away <= FAR; away++) {
    for (const first of away === 0 ? [middle] : [addDays(middle, away), addDays(middle, -away)]) {
      const dates = run(first, said);
      if (!dates) continue;
      const inMonth = months.size === 0 || dates.some((date) => months.has(Number(date.slice(5, 7))));
      const inYear = years.size === 0 || dates.some((date) => years.has(Number(date.slice(0, 4))));
      const firm = months.size + years.size > 0 || said.some((one) => one.months.length + one.pairs.length > 0);
      if (inMonth && inYear) return { dates, firm };
    }
  }
  return null;
}

/** Where to begin looking: the printed month, in the printed year or the one that brings it nearest. */
function middleOf({ years, months }: Said, near: IsoDate): IsoDate {
  const year = years[0] ?? Number(near.slice(0, 4));
  if (years.length === 0) return near;
  return isoDate(year, months[0] ?? Number(near.slice(5, 7)), 15) ?? near;
}

function run(first: IsoDate, said: readonly Said[]): IsoDate[] | null {
  const dates: IsoDate[] = [];
  for (const one of said) {
    const last = dates.at(-1);
    const found = last === undefined ? (fits(first, one) ? first : null) : nextFitting(last, one);
    if (found === null) return null;
    dates.push(found);
  }
  return dates;
}

function nextFitting(last: IsoDate, said: Said): IsoDate | null {
  for (let days = 1; days <= MOST_GAP; days++) {
    const date = addDays(last, days);
    if (fits(date, said)) return date;
  }
  return null;
}

function fits(date: IsoDate, said: Said): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (said.weekday !== null && weekdayOf(date) !== said.weekday) return false;
  if (said.years.length > 0 && !said.years.includes(year)) return false;
  if (said.months.length > 0 && !said.months.includes(month)) return false;
  if (said.pairs.some(([a, b]) => (a === month && b === day) || (a === day && b === month))) return true;
  return said.pairs.length === 0 && said.days.includes(day);
}

const SLASHED = /(?<![\d:])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;

function saidIn(text: string, words: DateWords, lang: string | null): Said {
  const pairs: [number, number][] = [];
  const [years, months, days]: [number[], number[], number[]] = [[], [], []];
  let weekday: Weekday | null = null;
  const take = (a: string, b: string, year?: string) => {
    pairs.push([Number(a), Number(b)]);
    if (year !== undefined) years.push(Number(year));
    return ' ';
  };
  let plain = plainText(text.slice(0, 300)).replace(SLASHED, (_, a: string, b: string, y: string) => take(a, b, y));
  plain = plain.replace(
    /\d{4}[-/.] ?\d{1,2}[-/.] ?\d{1,2}|\d{1,2}\. ?\d{1,2}\. ?\d{4}|(?<![\d:])(\d{1,2})[/.-] ?(\d{1,2})(?![\d:])/g,
    (whole, a?: string, b?: string) => (a === undefined ? whole : take(a, b!)),
  );
  for (const token of dateTokens(plain, words)) {
    const day =
      token.kind === 'word' || token.kind === 'weekday' || token.kind === 'month'
        ? weekdayNamed(plain.slice(token.at, token.end), lang)
        : null;
    // "mar. 3" in Spanish: Tuesday or March, so it says neither.
    if (token.kind === 'month' && day !== null) continue;
    if (token.kind === 'year') years.push(token.value > 2400 ? token.value - 543 : token.value);
    else if (token.kind === 'month') months.push(token.value);
    else if (token.kind === 'number') days.push(token.value);
    else if (token.kind === 'date') {
      years.push(token.year);
      months.push(token.month);
      days.push(token.day);
    } else weekday ??= day;
  }
  return { years, months, days, pairs, weekday };
}
