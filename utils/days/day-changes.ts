import { withoutAccents } from '../model/text/without-accents';
import { schoolMinutes } from '../time/clock/clock';
import type { Block, IsoDate, Minutes } from '../model/block';
import type { DayKind } from '../model/day';
import { clockTimes } from '../time/clock/clock-times';
import { addDays, DAY_MIN, weekdayOf } from '../time/date/dates';
import { rememberedByText } from '../words/remembered-by-text';
import { calledOff } from '../words/lists/called-off';
import type { DayWordsRow } from './data/day-row';
import { DAY_WORDS } from './day-words';
import { gradesIn, testedGrades } from './grades-in';
import { schoolsIn } from './schools-in';
import { eachDay, namedDays, namedWeekdays } from './title-days';

/** What one notice changes about one day. */
export interface DayChange extends DayKind {
  readonly date: IsoDate;
  readonly because: string;
  readonly visits: DayWordsRow['visits'];
  /** Names of the schools it is for; null is every school of the calendar. */
  readonly schools: readonly string[] | null;
  /** A notice with a time (testing 9:00–10:30, a fire drill) closes only this stretch. */
  readonly span: readonly [Minutes, Minutes] | null;
  /** A delay in minutes ("2 hour delay"), if no clock time says when school begins. */
  readonly delay: Minutes | null;
  /** Said of a weekday ("early release Wednesdays"). What is said of the very date counts before it. */
  readonly isWeekly?: boolean;
  /** A federal holiday that is named and nothing else: on a calendar of holidays it means no more than that. */
  readonly isHoliday?: boolean;
}

/** Events with a time that are this long speak of the day, as all-day events do. */
const MOST_OF_A_DAY: Minutes = 300;
/** Earliest and latest end of a shortened day. */
const SHORT_DAY_ENDS: readonly [Minutes, Minutes] = [600, 930];
/** A shortened day that is printed with its hours begins before this, and lasts at least this long. */
const FIRST_BELL: Minutes = 570;
const MORNING: Minutes = 120;
/** The latest time at which a late start begins. */
const LATEST_START: Minutes = 780;
/** A notice may cover at most this many days. */
const LONGEST_NOTICE_DAYS = 400;
/** Up to this many days of testing in a row are a notice for each of them. */
const LONGEST_TESTING = 5;
/** Calendars hold notes that are too long for a notice. What matters stands at the front. */
const LONGEST_NOTICE = 300;

/** Words for an ordinary end of school mean a short day only beside a time at which no ordinary day ends. */
const ORDINARY_END: Minutes = 14 * 60;
/** An event that begins later than this changes nothing about the school day. */
const EVENING: Minutes = 16 * 60 + 30;

const HOURS: Record<string, number> = { one: 1, two: 2, three: 3, una: 1, dos: 2, tres: 3 };

/** "Winter Break (school resumes January 5)": these words tell the end of what the title is about. */
const RESUMES =
  /(?<=\w\s*)[(;,–—-]\s*(?:schools?|classes|students?|clases)\s+(?:will\s+)?(?:resumes?|returns?|reopens?|back|se reanudan)\b[^)]*\)?/;

/** The row of words that fits a notice; null if nothing says that the day is changed. */
function findWords(title: string, wholeDay: boolean): DayWordsRow | null {
  const plain = withoutAccents(title).replace(/[’‘]/g, "'").toLowerCase().replace(RESUMES, ' ').trim();
  for (const row of DAY_WORDS) {
    if ((row.allDayOnly && !wholeDay) || (row.timedOnly && wholeDay)) continue;
    const text = row.exact ? title : plain;
    if (row.words.test(text) && !row.unless?.test(text)) return row.kind === 'none' ? null : row;
  }
  return null;
}

/** The kind of day that the words of a notice name, if they speak of the whole day; null if they name none. */
export function kindInWords(text: string): DayKind['kind'] | null {
  const kind = wordsOfDay(text)?.kind ?? 'none';
  return kind === 'none' ? null : kind;
}

const wordsOfDay = rememberedByText((title) => findWords(title, true));
const wordsOfHours = rememberedByText((title) => findWords(title, false));

/** Of several times in a notice ("8:00–12:15, PD 1:00"), the first that can be the end of a shortened day. */
function untilOf(block: Block, wholeDay: boolean, stated: readonly Minutes[]): Minutes | null {
  const [earliest, latest] = SHORT_DAY_ENDS;
  const fits = (minutes: Minutes | null) => minutes !== null && minutes >= earliest && minutes <= latest;
  const said = stated.find(fits);
  if (said !== undefined) return said;
  if (block.allDay) return null;
  if (fits(block.start)) return block.start;
  // An event "Half Day" lasts from the first bell to noon.
  const isDay = wholeDay || (block.start < FIRST_BELL && (block.end ?? 0) - block.start >= MORNING);
  return isDay && fits(block.end) ? block.end : null;
}

function fromOf(block: Block, stated: readonly Minutes[]): Minutes | null {
  const fits = (minutes: Minutes | null) => minutes !== null && minutes >= 8 * 60 + 30 && minutes <= LATEST_START;
  const said = stated.find(fits);
  if (said !== undefined) return said;
  if (block.allDay) return null;
  return block.start < 9 * 60 && fits(block.end) ? block.end : fits(block.start) ? block.start : null;
}

function delayOf(title: string): Minutes | null {
  const found = /\b(\d(?:\.5)?|one|two|three|una|dos|tres)[- ]?(?:hours?|hrs?|horas?)\b/i.exec(title);
  if (found) return Math.round(60 * (HOURS[found[1]!.toLowerCase()] ?? Number(found[1])));
  const minutes = /\b(\d{2,3})[- ]?min(?:ute|uto)?s?\b/i.exec(title);
  return minutes ? Number(minutes[1]) : null;
}

/** "Min. Day/12:45": a stroke before a time does not make it a date. */
const timesOf = rememberedByText((title) =>
  clockTimes(title.replace(/(?<=\p{L})\/(?=\d{1,2}:\d\d)/gu, ' ')).map(schoolMinutes),
);

/** The days a notice is about: those on which it stands, unless its title names others. */
function datesOf({ date, end }: Block, title: string, wholeDay: boolean): IsoDate[] {
  const days = Math.min(LONGEST_NOTICE_DAYS, Math.max(1, Math.ceil((end ?? 0) / DAY_MIN)));
  const stands = { from: date!, to: addDays(date!, days - 1) };
  const named = wholeDay ? namedDays(title, date!) : null;
  // A longer stretch in the calendar is the calendar's own word and counts.
  const covers = named && (days === 1 || (named.from <= stands.from && named.to >= stands.to)) ? named : stands;
  const weekdays = namedWeekdays(title);
  const all = eachDay(covers);
  const fit = weekdays ? all.filter((one) => weekdays.includes(weekdayOf(one))) : all;
  return fit.length > 0 ? fit : all;
}

/** What a notice still says without what was called off: "No School" of "No School – field trip canceled". */
export function stillSaid({ title, date, start, allDay }: Block): string {
  // A shortened day that was moved to another hour is still a shortened day.
  const off = calledOff(title, { date, start: allDay ? null : start });
  return off === null ? title : off.rest;
}

/**
 * Does the notice take back what another word, or this one before, said of the day? "[CANCELLED] No School", "Regular
 * school day".
 */
export function deniesChange(block: Block): boolean {
  if (block.date === null || !block.allDay || dayChanges(block).length > 0) return false;
  const isOff = block.calledOff || stillSaid(block) !== block.title;
  return isOff ? wordsOfDay(block.title) !== null : REGULAR.test(block.title);
}

const REGULAR = /\b(?:regular|normal|full) (?:school )?(?:day|schedule)\b|\bschool (?:is )?in session\b/i;

/**
 * What one notice changes, one entry for each day it covers; nothing if it changes nothing, was declined or has no
 * date.
 */
export function dayChanges(block: Block): DayChange[] {
  if (block.date === null || block.declined || block.task || block.calledOff) return [];
  const title = stillSaid(block).slice(0, LONGEST_NOTICE);
  const length = block.allDay ? Infinity : (block.end ?? block.start) - block.start;
  const wholeDay = length >= MOST_OF_A_DAY;
  const words = (wholeDay ? wordsOfDay : wordsOfHours)(title);
  const kind = words?.kind ?? 'none';
  if (kind === 'none') return [];
  // "No School" as a timed event of an hour closes that hour's club, not the school.
  if (kind === 'no-school' && !wholeDay) return [];
  const dates = datesOf(block, title, wholeDay);
  // Weeks of testing do not mean that every class is tested on all days.
  const isPeriod = kind === 'testing' && (dates.length > LONGEST_TESTING || /\b(?:window|ventana)\b/i.test(title));
  const stated = timesOf(title);
  if (kind === 'special' && stated.length > 0 && stated.every((time) => time >= EVENING)) return [];
  const isClosing = kind === 'testing' || kind === 'special';
  const from = kind === 'late-start' ? fromOf(block, stated) : null;
  const until = kind === 'early-release' ? untilOf(block, wholeDay, stated) : null;
  if (words?.needsTime && until !== null && until > ORDINARY_END) return [];
  // A class may have "Late arrivals" at eight every day, so an event of an hour must say a time that changes the day.
  if (words?.visits === 'cut' && (!wholeDay || words.needsTime) && from === null && until === null) return [];
  const change = {
    kind,
    from,
    until,
    grades: kind === 'testing' ? testedGrades(title) : gradesIn(title),
    schools: schoolsIn(title),
    because: block.title,
    visits: isPeriod ? ('ask' as const) : (words?.visits ?? 'cut'),
    span: isClosing && !wholeDay && block.end !== null ? ([block.start, block.end] as const) : null,
    delay: kind === 'late-start' && from === null ? delayOf(title) : null,
    ...(words?.holiday && { isHoliday: true }),
    ...(namedWeekdays(title) !== null && dates.length > 1 && { isWeekly: true }),
  };
  return dates.map((date) => ({ ...change, date }));
}
