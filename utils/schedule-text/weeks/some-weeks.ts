import { anyOf } from '../../model/text/any-of';
import { BETWEEN_CELLS } from '../../model/text/between-cells';
import type { Block, IsoDate } from '../../model/block';
import { WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { MONTH_NAMES } from '../../time/date/month-names';
import { isoDate, weekdayOf } from '../../time/date/dates';
import { weekdaysOf } from '../../time/date/weekday-text';
import { tidy } from '../line/trim';
import { WEEKDAY_OR_SHORT, WEEKDAYS_IN_SPANISH } from '../line/day-names';
import { SOME_WEEKS } from '../../words/data/some-weeks-words';

/*
 * "Every other Tuesday", "Week A", "1st & 3rd Monday", "until Nov 20": a lesson of a weekly schedule that is not there
 * each week. Some say of a date whether it is; of the others only the class knows.
 */

/** Whether a lesson is on that date; null where its words do not tell. */
export interface SomeWeeks {
  /** As the schedule prints them. */
  readonly words: string;
  /** The weekday they name; null where they name none. */
  readonly days: readonly Weekday[] | null;
  readonly isOn: (date: IsoDate) => boolean | null;
}

const LONGEST_CHARS = 200;
const WEEKDAY_FORM = String.raw`(?:${WEEKDAY_OR_SHORT}\.?|${WEEKDAYS_IN_SPANISH})`;
const SOME = new RegExp(
  `(?<![\\p{L}\\d])${anyOf(SOME_WEEKS.map((one) => one.replaceAll('DAY', WEEKDAY_FORM)))}(?!\\p{L})`,
  'iu',
);

/** "Week A", "A weeks", "weeks 1 and 3", "A/B": turns of weeks, which have no day to count from. "Twice a week" is weekly. */
const TURNS = [
  /(?<![\p{L}\d])(?:week|wk|semana)s? [A-D](?![\p{L}\d'’])(?: ?(?:\/|&|and|or) ?[A-D](?![\p{L}\d]))?(?: only)?/iu,
  /(?<![\p{L}\d’'])(?<!\b(?:once|twice|times?|days?|[Gg]rade|ONCE|TWICE|TIMES?|DAYS?|GRADE) )[A-D](?:\/[A-D])? ?(?:[Ww]eeks?|WEEKS?)(?: only)?(?!\p{L})/u,
  /(?<![\p{L}\d])weeks [1-4] ?(?:&|and|\/|,) ?[1-4](?:\/[1-4])?(?!\d)/iu,
  /(?<=\()(?:week|wk) [1-4](?: only)?(?=\))/iu,
  /(?<![\p{L}\d/])(?<!\b(?:[Gg]roups?|[Ss]ections?|[Rr]ooms?|[Ll]unch|[Cc]lass|[Pp]eriods?) )A\/B(?: days?)?(?=\W*$)/u,
];

const NTH = String.raw`(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)`;
const OF_MONTH = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:the |every )?(?<nth>${NTH}(?:(?:, | ?& ?| and |, and | ?\/ ?)${NTH}){0,3}) `,
    String.raw`(?:(?<day>${WEEKDAY_FORM})(?:,? (?:of|in) (?:the|each|every) month)?`,
    String.raw`|(?:weeks?,? )?(?:of|in) (?:the|each|every) month|weeks(?: only)?)(?!\p{L})`,
  ].join(''),
  'iu',
);
/** "Thu (1st & 3rd)" over a column. */
const NTH_BEHIND = new RegExp(
  String.raw`(?<![\p{L}\d])(?<day>${WEEKDAY_FORM}),? \(?(?<nth>${NTH}(?: ?& ?| and )${NTH})(?=\W*$)`,
  'iu',
);
const NUMBERS: readonly (readonly string[])[] = [
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['4th', 'fourth'],
  ['5th', 'fifth'],
];

const UNTIL = /^(?:only )?(?:until|till|thru|through|hasta)\b/i;
const MONTH = anyOf(MONTH_NAMES);
const DATED = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:(?:only )?(?:until|till)|thru|through|start(?:s|ing)|begin(?:s|ning)|effective|since|from|after|hasta|desde|a partir del?|`,
    String.raw`(?<but>not|except|off|skip|cancell?ed|closed|no \p{L}+)) `,
    String.raw`(?:on |el |the )?(?:week of )?(?:\p{L}{3,6}day,? )?`,
    String.raw`(?:(?<month>${MONTH})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?|(?<m>1[0-2]|0?[1-9])\/(?<d>[0-3]?\d))`,
    String.raw`(?:(?:,? |\/)(?<year>20\d\d))?(?: on)?(?![\p{L}/])(?<more>\s?[-–&,]\s?\d|\s(?:to|thru|through|and)\s)?`,
  ].join(''),
  'iu',
);

/** What a text says of the weeks its lesson is there; null where it says nothing of the kind. */
export function someWeeks(text: string): SomeWeeks | null {
  const line = text.slice(0, LONGEST_CHARS);
  const nth = OF_MONTH.exec(line) ?? NTH_BEHIND.exec(line);
  if (nth) {
    return { ...ofMonth(nth[0], nth.groups?.['day'], TURNED.test(line)), days: daysIn(line, nth[0]) };
  }
  const dated = DATED.exec(line);
  if (dated) return withinDates(dated);
  const said = [SOME, ...TURNS].map((one) => one.exec(line)?.[0]).find((one) => one !== undefined);
  if (said === undefined) return null;
  return { words: said.trim(), days: daysIn(line, said), isOn: () => null };
}

/** "Week A", "B WEEK", "Odd weeks:", "Week 2 schedule" that say nothing else: the weeks of the rows under them. */
export function weeksAlone(text: string): string | null {
  const plain = tidy(text.slice(0, LONGEST_CHARS).replace(/ schedule(?=\W*$)/i, ''));
  const words = NUMBERED.test(plain) ? plain : someWeeks(plain)?.words;
  return words !== undefined && IS_WEEKS.test(words) && tidy(plain.replace(words, '')) === '' ? words : null;
}

const NUMBERED = /^(?:week|wk|semana) ?#?[1-4]$/i;
const IS_WEEKS = /\b(?:weeks?|wks?|weekly|semanas?)\b/i;

/** Is a turn one of weeks, which nobody counts from a date, as "Week A" is and "Day 4" is not? */
export function isOfWeeks(rotation: string): boolean {
  return IS_WEEKS.test(rotation);
}

/** What the title or a note of a block says of its weeks. A note is about the lesson where it says hardly anything else. */
export function weeksOf({ title, note }: Pick<Block, 'title' | 'note'>): SomeWeeks | null {
  const parts = (note ?? '').split('\n').flatMap((line) => line.split(BETWEEN_CELLS));
  const own = parts.flatMap((part) => {
    const said = someWeeks(part);
    return said !== null && isShort(part, said.words) ? said : [];
  });
  const all = [someWeeks(title) ?? [], own].flat();
  const [first] = all;
  if (first === undefined) return null;
  const isOn = (date: IsoDate) => {
    const said = all.map((one) => one.isOn(date));
    return said.includes(false) ? false : said.includes(null) ? null : true;
  };
  return { ...first, isOn };
}

/** Words a note may have beside those. */
const MOST_BESIDE = 3;

function isShort(note: string, words: string): boolean {
  return (note.replace(words, ' ').match(/[\p{L}\d]+/gu) ?? []).length <= MOST_BESIDE;
}

/** "Last Thursday of the month off", "except the 2nd Tuesday": then it may be there in all weeks but those. */
const TURNED = /\b(?:off|not?|none|except|closed)\b/i;

/** The weekdays a line names, where the words of its weeks name one. */
function daysIn(line: string, words: string): readonly Weekday[] | null {
  const named = (text: string) => [...text.matchAll(EACH_DAY)].flatMap(([day]) => weekdaysOf(day) ?? []);
  const all = named(line);
  return named(words).length === 0 ? null : WEEKDAYS.filter((day) => all.includes(day));
}

const EACH_DAY = new RegExp(`(?<!\\p{L})${WEEKDAY_FORM}(?!\\p{L})`, 'giu');

/** The nth such weekday of its month; of "the 2nd week of the month" nobody knows where weeks begin. */
function ofMonth(words: string, day: string | undefined, isUnsure: boolean): Omit<SomeWeeks, 'days'> {
  const lower = words.toLowerCase();
  const numbers = NUMBERS.flatMap((forms, i) => (forms.some((form) => lower.includes(form)) ? [i + 1] : []));
  const hasLast = /\blast\b/.test(lower);
  const isOn = (date: IsoDate) => {
    const at = Number(date.slice(8));
    const isLast = isoDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), at + 7) === null;
    return numbers.includes(Math.ceil(at / 7)) || (hasLast && isLast);
  };
  const days = day === undefined ? null : weekdaysOf(day);
  const isCounted = day !== undefined || !lower.includes('week');
  return {
    words: words.replace('(', '').trim(),
    isOn: (date) => (isCounted && !isUnsure && isOfDays(date, days) ? isOn(date) : null),
  };
}

function isOfDays(date: IsoDate, days: readonly Weekday[] | null): boolean {
  return days === null || days.includes(weekdayOf(date));
}

function withinDates(found: RegExpExecArray): SomeWeeks {
  const { month, day, m, d, year, but, more } = found.groups!;
  const at = month === undefined ? Number(m) : monthNumber(month);
  const number = Number(day ?? d);
  const isUntil = UNTIL.test(found[0]);
  const isOn = (date: IsoDate) => {
    const bound = isoDate(year === undefined ? yearOf(date, at) : Number(year), at, number);
    if (bound === null) return null;
    if (but !== undefined) return more === undefined ? date !== bound : date < bound || null;
    return isUntil ? date <= bound : date >= bound;
  };
  return { words: found[0].trim(), days: null, isOn };
}

/** A date without a year is of the school year in which it is asked about: from August on. */
function yearOf(date: IsoDate, month: number): number {
  const [year, asked] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return year + (asked >= FIRST_MONTH ? 0 : -1) + (month >= FIRST_MONTH ? 0 : 1);
}

const FIRST_MONTH = 8;

/** The month a name is: the lists hold the twelve of each language in order. */
function monthNumber(name: string): number {
  return (MONTH_NAMES.findIndex((one) => new RegExp(`^${one}$`, 'i').test(name)) % 12) + 1;
}
