import { oneLine } from '../model/text/one-line';
import { type Block, blockWith, type IsoDate } from '../model/block';
import { DAY_MIN, daysBetween, isoDate } from '../time/date/dates';
import { datePhrases, dayMeant, type DatePhrase } from './date-phrases';
import type { Days, DatedWords } from './listed-days';
import { monthGrid } from './month-grid';
import { namedWeekdays } from './title-days';

/*
 * A school's year as people print it: a list of dates and what they are, one or several a line, the date before or
 * after its words, months as headings. Every line with a date becomes all-day notices. Which of them change a day is
 * decided elsewhere, so the minutes of a meeting in such a list do no harm.
 */

/** Days that a stretch in a list may last: a summer. */
const LONGEST_STRETCH_DAYS = 110;
/** How many lines under a bare date still belong to it. */
const UNDER = 3;
const LONGEST_LINE = 600;
const SCHOOL_YEAR = /(?<!\d)(20\d\d)\s*[-–—/]\s*(?:20)?(\d\d)(?!\d|\/)/;
const MONTHS =
  'january february march april may june july august september october november december|enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
    .split('|')
    .map((names) => names.split(' '));
const MONTH_HEADING = /^[^\p{L}\d]*(\p{L}{3,10})\.?(?:(?:\s*,)?\s*(?:de\s)?(20\d\d))?[^\p{L}\d]*$/u;
/** "20 First Day", "24-28: Break", "Thu 20 – First Day" under a month's heading. */
const BARE_DAY = new RegExp(
  [
    String.raw`^\W{0,3}(?:(?:mon|tue|wed|thu|fri|sat|sun|[MTWF])\w*\.?,?\s+)?`,
    String.raw`(?<first>\d{1,2})(?:st|nd|rd|th)?`,
    String.raw`(?:\s*(?<joint>[-–—&,]|to|through|and)\s*(?<last>\d{1,2})(?:st|nd|rd|th)?)?`,
    String.raw`(?:\s*\(\w+\.?\))?(?:[\s\-–—:|.)]+|$)`,
    // A clock, a date, or so many of something.
    String.raw`(?![\s\-–—:|.)\d/]|(?:[ap]\.?m|days?|weeks?|hours?|minutes?|mins?|grades?|th|st|nd|rd)\b)`,
    '(?<title>.*)$',
  ].join(''),
  'iu',
);

interface Place {
  readonly near: IsoDate;
  month: { readonly year: number; readonly month: number } | null;
  /** First year of the school year that the list names. */
  year: number | null;
}

/** @param near a date in the year that the list is most likely for, if it names none. */
export function dateList(lines: readonly string[], near: IsoDate): Block[] {
  const found: Block[] = [];
  const place: Place = { near, month: null, year: schoolYearOf(lines) };
  let open: { days: readonly Days[]; left: number } | null = null;
  // Weeks of a month's grid so far.
  let rows = 0;
  for (const raw of lines) {
    const line = oneLine(raw.slice(0, LONGEST_LINE));
    const month = headingOf(line, place);
    if (month) [place.month, rows] = [month, 0];
    if (month || line === '') {
      open = null;
      continue;
    }
    if (isWeekly(line)) {
      found.push(notice(line, schoolYear(place)));
      continue;
    }
    const grid = place.month && monthGrid(line, place.month, rows === 0);
    if (grid) rows++;
    const parts = grid ?? partsOf(line, place);
    for (const { title, days } of parts) if (title) found.push(...days.map((one) => notice(title, one)));
    const last = parts.at(-1);
    if (last && !last.title) open = { days: last.days, left: UNDER };
    else if (last) open = null;
    else if (open && open.left-- > 0) found.push(...open.days.map((one) => notice(line, one)));
  }
  return found;
}

function notice(title: string, { from, to }: Days): Block {
  const end = DAY_MIN * (daysBetween(from, to) + 1);
  return blockWith({ title, date: from, start: 0, end, allDay: true });
}

function schoolYearOf(lines: readonly string[]): number | null {
  for (const line of lines.slice(0, 40)) {
    const [, first, last] = SCHOOL_YEAR.exec(line) ?? [];
    if (first && (Number(first) + 1) % 100 === Number(last)) return Number(first);
  }
  return null;
}

function headingOf(line: string, place: Place): Place['month'] {
  const [, word, year] = MONTH_HEADING.exec(line) ?? [];
  const name = word?.toLowerCase() ?? '';
  const month = MONTHS.map(
    (names) => names.findIndex((one) => one === name || (name.length < 5 && one.startsWith(name))) + 1,
  );
  const number = Math.max(...month);
  if (!word || number === 0) return null;
  const date = dayMeant({ year: year ? Number(year) : yearIn(number, place), month: number, day: 15 }, place.near);
  return date ? { year: Number(date.slice(0, 4)), month: number } : null;
}

/** A school year begins in July. */
function yearIn(month: number, { year }: Pick<Place, 'year'>): number | null {
  return year === null ? null : month >= 7 ? year : year + 1;
}

/** "Early release every Wednesday" is said once for the whole year, without a date. */
function isWeekly(line: string): boolean {
  return namedWeekdays(line) !== null && datePhrases(line).length === 0;
}

/** From July to the next June. */
function schoolYear({ year, near }: Place): Days {
  const first = year ?? Number(near.slice(0, 4)) - Number(Number(near.slice(5, 7)) < 7);
  return { from: `${first}-07-01`, to: `${first + 1}-06-30` };
}

/** The column of weekdays beside a column of dates: "Monday | Labor Day", "Mon-Fri: Spring Break", "(Thu)". */
const WEEKDAY =
  '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?\\.?|lunes|martes|mi[eé]rcoles|jueves|viernes';
const WEEKDAY_CELL = new RegExp(
  `^(?:${WEEKDAY})(?:\\s*(?:-|–|—|/|&|,|and|to)\\s*(?:${WEEKDAY}))*\\)?(?:\\s*[|:,–—-]\\s*|$)`,
  'i',
);

/** The words without what stands between them and their date; "(Monday) …" leaves half a bracket. */
function clean(text: string): string {
  const edges = /^[\s\-–—:|.,;•·*▪■()&]+|(?:[\s\-–—:|,;•·*(]|(?<![ap]\.m)\.)+$/gi;
  const bare = text.replace(edges, '').replace(WEEKDAY_CELL, '').replace(edges, '').trim();
  return bare.includes('(') ? bare : oneLine(bare.replace(')', ' '));
}

function partsOf(line: string, place: Place): DatedWords[] {
  // A date in brackets belongs to the words before it: "(students return Jan. 5)".
  const phrases = datePhrases(line).filter((phrase, i) => i === 0 || !isInBrackets(line, phrase));
  const [first] = phrases;
  if (!first) return place.month ? bareDays(line, place.month) : [];
  const daysIn = (phrase: DatePhrase) => daysOf(phrase, place);
  const before = clean(line.slice(0, first.at));
  if (before === '') {
    // "Oct 9 & Oct 12: no school", "Aug 20 First Day  Sep 7 Labor Day".
    const parts: DatedWords[] = [];
    let held: Days[] = [];
    for (const [i, phrase] of phrases.entries()) {
      held.push(...daysIn(phrase));
      const title = clean(line.slice(phrase.end, phrases[i + 1]?.at ?? line.length));
      if (isJoint(title) && i < phrases.length - 1) continue;
      parts.push({ title, days: held });
      held = [];
    }
    return parts;
  }
  const isTail = clean(line.slice(phrases.at(-1)!.end)).replace(/^\(.*\)$/, '') === '';
  const gaps = phrases.slice(1).map((phrase, i) => clean(line.slice(phrases[i]!.end, phrase.at)));
  if (isTail && gaps.every(isJoint)) return [{ title: before, days: phrases.flatMap(daysIn) }];
  // "First Day: Aug 20 | Labor Day: Sep 7".
  if (isTail) return phrases.map((phrase, i) => ({ title: i ? gaps[i - 1]! : before, days: daysIn(phrase) }));
  // "Labor Day: Monday, September 7 (no school)", but "No school on Monday, September 7 for Labor Day" stays as it is.
  const apart = gaps.findIndex((gap) => !isJoint(gap));
  const run = apart < 0 ? phrases : phrases.slice(0, apart + 1);
  const isLabel = /[:–—-]\s*$/.test(line.slice(0, first.at));
  const title = isLabel ? `${before} ${line.slice(run.at(-1)!.end).trim()}` : line;
  return [{ title: clean(title), days: run.flatMap(daysIn) }];
}

/** Does a text only join two dates of one thing? */
function isJoint(gap: string): boolean {
  return /^(?:&|and|y|\/)?$/i.test(gap);
}

function isInBrackets(line: string, { at, end }: DatePhrase): boolean {
  return line.lastIndexOf('(', at) > line.lastIndexOf(')', at) && line.includes(')', end - 1);
}

function bareDays(line: string, { year, month }: { year: number; month: number }): DatedWords[] {
  const { first, joint, last, title } = BARE_DAY.exec(line)?.groups ?? {};
  const from = first ? isoDate(year, month, Number(first)) : null;
  const to = last ? isoDate(year, month, Number(last)) : from;
  if (!from || !to || to < from) return [];
  const isList = joint !== undefined && /[&,]|and/.test(joint);
  const days = isList ? [from, to].map((day) => ({ from: day, to: day })) : [{ from, to }];
  return [{ title: clean(title!), days }];
}

function daysOf({ from, to }: DatePhrase, place: Place): Days[] {
  const year = to?.year && from.year === null ? to.year - Number(from.month > to.month) : from.year;
  const first = dayMeant({ ...from, year: year ?? yearIn(from.month, place) }, place.near);
  if (!first) return [];
  if (!to) return [{ from: first, to: first }];
  const begun = Number(first.slice(0, 4));
  const last = isoDate(to.year ?? begun + Number(to.month < from.month), to.month, to.day);
  return last && last >= first && daysBetween(first, last) <= LONGEST_STRETCH_DAYS ? [{ from: first, to: last }] : [];
}
