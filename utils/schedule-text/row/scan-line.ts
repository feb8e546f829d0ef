import { clockText } from '../../time/clock/clock-marks';
import type { ClockSpan } from '../../time/clock/clock-marks';
import { dayTypeIn } from '../line/day-type';
import type { Heading, Item } from '../line/draft';
import { headingOf } from '../line/heading';
import type { Line } from '../line/line';
import { isStaffMove } from '../line/mention';
import { isFurniture, isReport, isTableHead, withoutDate } from '../line/prose';
import { rowsOf } from './row-line';
import { isDayLong, rowSpans } from './row-spans';
import { lengthLine } from '../line/stated-length';
import { isTold } from '../told/told';
import { asPrintedRow } from '../told/told-with-days';
import { withoutClosing } from '../../words/lists/closing';
import { EMPTY_CELL, hasWords, tidy } from '../line/trim';

/** Over rows that only say for whom they are, a line of words is their title. */
const NAMED = /^\s*school hours:?\s*$/i;
/** "9/22 – Early dismissal at 12:40" is about that day alone. */
const DATED = /^\W*\d{1,2}\/\d/;
/** "Morning Schedule – 7:45 to 10:15" */
const HALF = /^\W*(?:morning|afternoon|[ap]\.?m\.?|daily|class) schedule$/i;
/** Words; a line with more of them is a sentence. */
const MOST_WORDS = 40;
type Words = Extract<Item, { kind: 'words' }>;
/** Characters; lines longer than this are looked at only as one-line schedules. */
const ORDINARY = 600;
/** "10:00 Math, noon dismissal": among rows of a line the word is their next time. */
const NOON_AMONG = /(?<=\d:\d\d\b[^,;]{2,40})(?<mark>[,;] )noon(?= (?:dismissal|lunch|recess)\b)/i;

/** What a line is, by itself. */
export function scanLine({ text: printed, heading: level }: Line, line: number): Item {
  const text = asPrintedRow(printed).replace(NOON_AMONG, '$<mark>12:00 pm');
  if (text.length < 80 && EMPTY_CELL.test(text)) return { kind: 'none', line };
  if (!hasWords(text)) return { kind: text.trim() === '' ? 'blank' : 'skip', line };
  const spans = rowSpans(text);
  if (spans.length === 0) return wordsItem(text, level, line);
  const drafts = rowsOf(text, spans, line);
  if (drafts === null) {
    const heading = text.length <= ORDINARY ? headingOf(text.slice(0, spans[0]!.index), level) : null;
    if (heading?.dayType && !heading.text.includes(':') && !DATED.test(text)) return { kind: 'heading', line, heading };
    const unread = level === null && isRowLike(text, spans[0]!);
    if (isFurniture(text) || level !== null) return { kind: 'skip', line, unread };
    return { ...wordsOf(text, level, line), unread: unread || (level === null && isToldOf(text, spans) && 'told') };
  }
  if (drafts.length === 0) return { kind: 'skip', line, unread: true };
  const [only] = drafts;
  if (drafts.length === 1 && (only!.span.to === null || isDayLong(only!.span) || HALF.test(tidy(only!.title)))) {
    const heading = dayHeading(
      text.slice(0, spans[0]!.index),
      text.slice(spans[0]!.end),
      level,
      only!.span.to !== null,
    );
    if (heading) return { kind: 'heading', line, heading };
  }
  if (drafts.length === 1 && isStaffMove(tidy(only!.title))) return { kind: 'skip', line };
  if (drafts.length === 1 && !hasWords(only!.title)) {
    // "Monday 8:00–4:00" is when a place is open.
    if (only!.days !== null && isDayLong(only!.span)) return { kind: 'skip', line };
    return { kind: 'time', line, draft: { ...only!, title: '', alone: true } };
  }
  const whole = spans.filter(({ from, to }) => from && to).length;
  return { kind: 'rows', line, drafts, ...(whole > drafts.length && { unread: true }) };
}

/** A start and an end at the head of a line, with words behind it that are no long sentence. */
function isRowLike(text: string, { from, to, index, end }: ClockSpan): boolean {
  const words = tidy(text.slice(end)).split(' ').length;
  return from !== null && to !== null && !hasWords(text.slice(0, index)) && words <= MOST_WORDS;
}

/** "Lunch from 11:30 to 12:00, then recess", "We start our day at 8:15 with a meeting": a sentence of a lesson and its time. */
function isToldOf(text: string, spans: readonly ClockSpan[]): boolean {
  if (text.trim().split(/\s+/).length > MOST_WORDS || isReport(text)) return false;
  return isTold(text.trim()) || spans.some(({ from, to }) => from !== null && to !== null);
}

/** "REGULAR DAY – dismissal at 2:30", "1:40 PM EARLY RELEASE SCHEDULE": a kind of day and when it ends heads rows. */
function dayHeading(before: string, after: string, level: number | null, whole: boolean): Heading | null {
  const [name = ''] = hasWords(before) ? clockText(before).split(/\s-+\s|[:(]/) : [after];
  const heading = headingOf(name, level);
  if (whole && heading?.named && HALF.test(name.trim()) && !hasWords(after)) return heading;
  if (!heading?.dayType) return null;
  if (whole) return hasWords(before) && !hasWords(after) ? heading : null;
  const isDay = hasWords(before) && /\bdays?$/i.test(heading.dayType);
  return isDay || /\bschedule\b/i.test(name) ? heading : null;
}

function wordsItem(text: string, level: number | null, line: number): Item {
  const length = lengthLine(text);
  if (length && level === null && dayTypeIn(text) === null)
    return { kind: 'length', line, minutes: length.minutes, rest: tidy(length.rest), text };
  // "Thursday 12/3 – NO SCHOOL"
  const { rest, closes } = withoutClosing(text.trim(), () => false);
  const date = text.length <= ORDINARY ? withoutDate(closes === null ? text : rest) : null;
  const day = date === null ? null : headingOf(date, level);
  if (day?.days?.length === 1)
    return { kind: 'heading', line, heading: closes === null ? day : { ...day, closed: 'all' } };
  if (text.length > ORDINARY || (isFurniture(text) && !NAMED.test(text))) return { kind: 'skip', line };
  const heading = headingOf(text, level);
  // "A DAY" is no name of a column, as "DAY" is.
  if (isTableHead(text) && level === null && heading?.rotation == null) return { kind: 'head', line, text };
  return heading ? { kind: 'heading', line, heading } : wordsOf(text, level, line);
}

function wordsOf(text: string, level: number | null, line: number): Words {
  return { kind: 'words', line, text: text.slice(0, ORDINARY), level };
}
