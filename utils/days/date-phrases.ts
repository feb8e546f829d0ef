import { MONTH_NAMES } from '../time/date/month-names';
import { anyOf } from '../model/text/any-of';
import { dateWords } from '../time/date/date-words';
import { isoDate } from '../time/date/dates';
import type { IsoDate } from '../model/block';

/*
 * The dates that people write into lists of school days: "Aug. 20", "Monday, September 7", "Nov 25-27", "Dec 21 – Jan
 * 1", "10/14", "Oct 9 & 12", "del 21 de diciembre al 1 de enero", "2026-10-14". The year is worked out by whoever reads
 * the list.
 */
export interface DatePhrase {
  readonly at: number;
  readonly end: number;
  /** Months 1–12 and days as written; a year only if one is written. Two dates are a stretch, both ends included. */
  readonly from: WrittenDate;
  readonly to: WrittenDate | null;
}

export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const MONTH = `(?:${anyOf(MONTH_NAMES)}|ene|abr|ago|dic)\\.?`;
const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\\.?';
const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|°|º)?(?!\\d|:\\d|\\.\\d|\\s?[ap]\\.?m\\b)';
const YEAR = '(?:(?:\\s*,)?\\s*(?:del?\\s)?(20\\d\\d))?';
const BETWEEN_DATES = '\\s*(?:-|–|—|~|\\bto\\b|\\bthrough\\b|\\bthru\\b|\\buntil\\b|\\bal?\\b|\\bhasta(?: el)?\\b)\\s*';
const WD = `(?:${WEEKDAY}(?:\\s*,)?\\s*)?`;
const AFTER_WD = `(?:\\s*\\(?${WEEKDAY}(?:\\s*[-–]\\s*${WEEKDAY})?\\)?(?![\\w]))?`;
const WDS = `(?:\\(?${WEEKDAY}(?:\\s*[-–/&]\\s*${WEEKDAY})?\\)?(?:\\s*,)?\\s*)?(?:el\\s|del\\s|on\\s)?`;

const FORMS: readonly {
  readonly form: RegExp;
  read(groups: (string | undefined)[]): Omit<DatePhrase, 'at' | 'end'> | null;
}[] = [
  {
    form: new RegExp(
      `(?<![\\d/-])(20\\d\\d)-(\\d\\d)-(\\d\\d)(?:${BETWEEN_DATES}(20\\d\\d)-(\\d\\d)-(\\d\\d))?(?![\\d-])`,
      'gi',
    ),
    read: ([y, m, d, y2, m2, d2]) => pair([y, m, d], [y2, m2, d2]),
  },
  {
    form: new RegExp(
      `(?<![\\p{L}\\d])${WDS}(${MONTH})\\s*(${DAY_NUMBER})${AFTER_WD}${YEAR}(?:${BETWEEN_DATES}${WD}(?:(${MONTH})\\s*)?(${DAY_NUMBER})${AFTER_WD}${YEAR})?(?![\\p{L}\\d])`,
      'giu',
    ),
    read: ([m, d, y, m2, d2, y2]) => pair([y, m, d], [y2, m2 ?? m, d2]),
  },
  {
    form: new RegExp(
      `(?<![\\p{L}\\d/])${WDS}(${DAY_NUMBER})(?:\\s*(?:de\\s)?(${MONTH}))?(?:${BETWEEN_DATES}${WD}(${DAY_NUMBER}))?\\s*(?:de\\s)?(${MONTH})${YEAR}(?![\\p{L}\\d])`,
      'giu',
    ),
    read: ([d, m, d2, m2, y]) => (d2 ? pair([null, m ?? m2, d], [y, m2, d2]) : m ? null : pair([y, m2, d], [])),
  },
  {
    form: new RegExp(
      `(?<![\\d/.:$-]|\\b(?:grades?|gr)\\.?\\s?)${WDS}(\\d{1,2})\\/(\\d{1,2})(?:\\/(\\d{4}|\\d\\d))?(?:${BETWEEN_DATES}${WD}(?:(\\d{1,2})\\/)?(\\d{1,2})(?:\\/(\\d{4}|\\d\\d))?)?(?!\\d|\\/|:\\d|\\s?days?\\b|\\s?[ap]\\.?m\\b)`,
      'gi',
    ),
    read: ([m, d, y, m2, d2, y2]) => pair([y, m, d], [y2, m2 ?? m, d2]),
  },
];

type Written = readonly (string | null | undefined)[];

function pair(first: Written, last: Written): Omit<DatePhrase, 'at' | 'end'> | null {
  const from = dateOf(first);
  const to = last[2] ? dateOf(last) : null;
  return from && (to || !last[2]) ? { from, to } : null;
}

function dateOf([year, month, day]: Written): WrittenDate | null {
  const number = /^\d/.test(month ?? '') ? Number(month) : dateWords('es').month(month?.replace('.', '') ?? '');
  const at = parseInt(day ?? '', 10);
  if (!number || isoDate(2028, number, at) === null) return null;
  return { year: year ? Number(year.length === 2 ? `20${year}` : year) : null, month: number, day: at };
}

/** "Oct 22 & 23", "Nov 25, 26, 27": more days of the month just named, but not "Oct 9, 5th grade trip" and no times. */
const ANOTHER = new RegExp(
  `\\s*(?:,|&|\\band\\b|\\by\\b)\\s*(${DAY_NUMBER})(?!\\/|\\s*[-–]\\s*\\d|\\s*(?:gr|grade|graders|days?|weeks?|hours?|hrs?|minutes?|min|o'clock|[ap]\\.?m|de)\\b)`,
  'iuy',
);

function othersOf(text: string, { from, to, end }: DatePhrase): DatePhrase[] {
  const more: DatePhrase[] = [];
  ANOTHER.lastIndex = end;
  for (let found = ANOTHER.exec(text); found && !to; found = ANOTHER.exec(text)) {
    const day = parseInt(found[1]!, 10);
    if (isoDate(2028, from.month, day) === null || day <= (more.at(-1)?.from ?? from).day) break;
    more.push({ from: { ...from, day }, to: null, at: found.index, end: found.index + found[0].length });
  }
  return more;
}

/** Every date and stretch of dates in a text, in the order in which they stand. */
export function datePhrases(text: string): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (const { form, read } of FORMS)
    for (const match of text.matchAll(form)) {
      const phrase = read(match.slice(1));
      const [at, end] = [match.index, match.index + match[0].length];
      if (phrase && !found.some((other) => at < other.end && other.at < end)) found.push({ ...phrase, at, end });
    }
  const listed = found.flatMap((phrase) => [phrase, ...othersOf(text, phrase)]);
  return listed.sort((a, b) => a.at - b.at);
}

/** The day that a written date means: in the year it says, else in the year nearest to a given date. */
export function dayMeant({ year, month, day }: WrittenDate, near: IsoDate): IsoDate | null {
  if (year !== null) return isoDate(year, month, day);
  const here = Number(near.slice(0, 4));
  const away = (date: IsoDate) => Math.abs(Date.parse(date) - Date.parse(near));
  const all = [here - 1, here, here + 1].flatMap((one) => isoDate(one, month, day) ?? []);
  return all.sort((a, b) => away(a) - away(b))[0] ?? null;
}
