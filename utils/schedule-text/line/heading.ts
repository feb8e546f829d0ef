import { AGES_ABROAD } from '../../words/data/grade-words';
import { anyOf } from '../../model/text/any-of';
import { withoutClosing } from '../../words/lists/closing';
import { parseGrade } from '../../model/room/grade';
import { clockText } from '../../time/clock/clock-marks';
import { weekdaysAtHead, weekdaysOf } from '../../time/date/weekday-text';
import { someWeeks, weeksAlone } from '../weeks/some-weeks';
import { isAudience } from './audience';
import { WEEKDAY_NAME } from './day-names';
import { dayTypeIn } from './day-type';
import { rotationOf } from './day-words';
import type { Heading } from './draft';
import { isForGrades, isThingFor } from './for-grades';
import { tidy } from './trim';

/*
 * Lines that say for which day, kind of day, grade or schedule the rows under them are. Short lines only: a sentence
 * about Mondays is none.
 */

const SCHEDULE =
  /\b(?:schedules?|timetable|horarios?|our day|daily (?:routine|agenda|plan)|rutina diaria|day at a glance|(?:am|pm|morning|afternoon) (?:session|program))\b/i;
const GRADE = /^(?:grades?|gr\.?|grados?|room|rm)\b|\bgrades?\b|\bgrado\b/i;
const YOUNG = /^(?:(?:transitional )?kindergarten|kinder|pre-?k|preschool|t?k)(?: class| bell)?(?: schedule)?$/i;
/** "3rd:" over the rows of third grade. */
const ORDINAL = /^\s*\d(?:st|nd|rd|th):\s*$/;
/** Names other countries give their grades; they cannot be told in American ones. */
const AGES = new RegExp(String.raw`^${anyOf(AGES_ABROAD)}(?: ?\([^()]{3,30}\))?$`, 'i');
/** "Monday AM", "Tuesday (afternoon)": the times under it say the half of the day themselves. */
const HALF_OF_DAY =
  /(?<=\p{L}{3,12}\.?)[\s:,(-]{1,4}(?:[ap]\.?m\.?|mornings?|afternoons?|(?:por la )?(?:ma[ñn]ana|tarde))\)?:?$/iu;
/** "Room 4 Monday", "Class 2B, Tuesday" */
const ROOM_AND_DAY = new RegExp(String.raw`^(?:room|rm\.?|class) ?[\w-]{1,4}(?:[,:]|\s-)? ${WEEKDAY_NAME}s?$`, 'i');
/** A line with one of these verbs is a sentence, not a heading. */
const VERB = /\s(?:considered|is|are|was|were|will|has|have|may|must)\s/i;
const LONGEST_HEADING_CHARS = 90;
const MOST_WORDS = 10;

/** What a line says about the rows under it; null when it is no heading. `level` is the page's own. */
export function headingOf(line: string, level: number | null): Heading | null {
  if (line.length > LONGEST_HEADING_CHARS * 2) return null;
  const { rest, closes } = withoutClosing(tidy(line), isShortHead);
  const head = closes === null || rest === '' ? null : openHeadingOf(rest, level);
  return head ? { ...head, closed: 'all' } : openHeadingOf(line, level);
}

/** "Tuesday", "Gr. 4": a word that says "cancelled" may follow it without a mark. */
function isShortHead(words: string): boolean {
  return (
    weekdaysOf(words) !== null || YOUNG.test(words) || /^(?:grades?|gr\.?|grado|room|rm\.?) ?\w{1,3}$/i.test(words)
  );
}

function openHeadingOf(line: string, level: number | null): Heading | null {
  const text = tidy(line);
  const words = text.split(' ').length;
  if (text === '' || text.length > LONGEST_HEADING_CHARS || words > MOST_WORDS || VERB.test(text)) return null;
  const plain = clockText(text);
  const heading = {
    text,
    days: weekdaysOf(plain) ?? weekdaysOf(plain.replace(HALF_OF_DAY, '')) ?? daysOfWeeks(plain),
    rotation: rotationOf(plain) ?? weeksAlone(plain),
    dayType: null,
    grade: false,
    named: false,
    level,
  };
  if (heading.days || heading.rotation) return heading;
  const dayType = dayTypeIn(plain);
  // "Late Start Thursday"
  const days =
    daysIn(plain) ??
    (dayType === null ? null : weekdaysOf(plain.replace(dayType, '').replace(/\b(?:bell )?schedule\b/i, '')));
  // "Banked Days are on Tuesday with dismissal at …" tells something; it heads nothing.
  // "Regular Day: Mon.-Thurs."
  const isShort = words <= 7 && (!/[.!?]$/.test(text) || days !== null) && !/\b(?:are|is|will)\b/i.test(plain);
  if (dayType && (isShort || SCHEDULE.test(plain) || level !== null)) return { ...heading, days, dayType, named: true };
  // "Tuesdays (Chapel) and Fridays (Assembly)"
  const bare = dayType === null && plain.includes('(') ? weekdaysOf(plain.replace(/\([^()]*\)/g, '')) : null;
  if (bare) return { ...heading, days: bare };
  if (level === null && words <= 10 && AGES.test(plain)) return { ...heading, grade: true };
  const grade =
    isShort &&
    words <= 5 &&
    (GRADE.test(plain) || YOUNG.test(plain) || ORDINAL.test(line)) &&
    parseGrade(plain) !== null &&
    !/[,;]/.test(days ? plain.replace(/,(?=\s*\p{L}+\s*$)/u, '') : plain) &&
    !isThingFor(plain);
  if (grade || isForGrades(plain)) return { ...heading, days, grade: true, named: SCHEDULE.test(plain) };
  const named = isShort && SCHEDULE.test(plain) && !/^(?:review|check|copy|go over|calendar)\b/i.test(plain);
  const columns = named || level !== null ? null : daysColumn(line);
  if (columns) return { ...heading, days: columns };
  if (!named && level === null) return ROOM_AND_DAY.test(plain) ? { ...heading, days, named: true } : null;
  return { ...heading, days, named, grade: GRADE.test(plain) && parseGrade(plain) !== null };
}

/** "Every other Tuesday", "1st & 3rd Friday": rows of such weeks, which their scope says. */
function daysOfWeeks(plain: string): Heading['days'] {
  const weeks = someWeeks(plain);
  return weeks && tidy(plain.replace(weeks.words, '')) === '' ? weeks.days : null;
}

/** "Pod A     Tuesday - Friday": the days stand in a column of their own. */
function daysColumn(line: string): Heading['days'] {
  const columns = line.trim().split(/\s{3,}|\t+|\s*\|\s*/);
  const days = columns.length === 2 ? columns.map((column) => weekdaysOf(column)).find((one) => one !== null) : null;
  return days && days.length > 1 ? days : null;
}

/** "Wednesday (Minimum Day)", "Minimum Day – Wednesdays", "Monday Schedule". */
function daysIn(text: string): Heading['days'] {
  const head = weekdaysAtHead(text);
  if (head) return head.days;
  const behind = /:\s*([^:]{1,60})$/.exec(text)?.[1];
  const listed = behind === undefined ? null : weekdaysOf(behind);
  if (listed) return listed;
  const inBrackets = /\(([^()]{1,60})\)/.exec(text)?.[1] ?? /(?:[:–-]|\bon)\s*([^:–-]{1,60})$/.exec(text)?.[1];
  return (inBrackets === undefined ? null : weekdaysOf(inBrackets)) ?? dayBehind(text);
}

/** "Grade 3, Tuesday", "Room 9 Wednesday schedule": the day stands last, and behind a grade, a room or a mark. */
const DAY_BEHIND = new RegExp(
  String.raw`^(?<whose>.{2,50}?)(?<mark>\s*[,|:]|\s-+)?\s(?<day>${WEEKDAY_NAME})(?<said> schedule)?$`,
  'i',
);

function dayBehind(text: string): Heading['days'] {
  const { whose = '', mark, day, said } = DAY_BEHIND.exec(text)?.groups ?? {};
  if (day === undefined || /\b(?:good|ash|every other|on|of|by|until|from|starts)$/i.test(whose)) return null;
  const isWhose = isAudience(whose) || /^(?:room|rm\.?|class) ?\w{1,4}$/i.test(whose);
  return mark !== undefined || said !== undefined || isWhose ? weekdaysOf(day) : null;
}
