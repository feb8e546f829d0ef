import type { Block } from '../../model/block';
import { anyOf } from '../../model/text/any-of';
import { warning, type ReadingWarning } from '../../model/warning';
import { plainClause } from '../../words/lists/closing';
import { MONTH_NAMES } from '../../time/date/month-names';
import { quoted } from '../../model/text/quoted';
import { EXCEPTS, FOR_NOW, PLACES_OF_LESSONS, SOME_DAYS } from '../../words/data/exception-words';
import { WEEKDAY_OR_SHORT } from '../line/day-names';
import { tidy } from '../line/trim';
import { saysLateStart } from '../weeks/late-starts';
import { isOfOneDate, saysShortDay } from '../weeks/short-days';
import { weekdaysSaid } from '../weeks/days-said';
import { heldOn } from '../weeks/without-days';
import { closingToldIn } from './told-plainly';
import { someWeeks } from '../weeks/some-weeks';
import { isOf } from './is-of';

/*
 * Lines that except a lesson from what its row says, and not for every week or not so that rows could be cut by it: "no math on
 * Wednesdays in December", "The gym is closed", "no writing this week". Told, as its row looks like any other.
 */

const LONGEST_LINE_CHARS = 160;
const LONGEST_QUOTE_CHARS = 80;
const MOST_LINES_QUOTED = 3;
const EXCEPTED = new RegExp(`(?<!\\p{L})${anyOf(EXCEPTS)}(?!\\p{L})`, 'u');
const WHEN = new RegExp(
  String.raw`(?<!\p{L})(?:${WEEKDAY_OR_SHORT}|${anyOf(SOME_DAYS)}|(?:in|during|until|after|before|en) ${anyOf(MONTH_NAMES)})(?!\p{L})`,
  'iu',
);
const NOW = new RegExp(`(?<!\\p{L})${anyOf(FOR_NOW)}(?!\\p{L})`, 'u');
/** "Please do not bring toys to math": what is asked for. */
const ASKED = /^(?:reminder:? )?(?:please|do not|don't|remember|bring|wear|check|return|if)\b|\?$/;
/** It heads rows of its own. */
const SCHEDULE = /\b(?:schedule|bell|horario)\b/i;
const STRONG_WORD = /\p{L}{2,}/gu;

/** Does a line except a lesson that was read, in a way that cut nothing? */
export function isException(text: string, blocks: readonly Block[]): boolean {
  if (text.length > LONGEST_LINE_CHARS) return false;
  if (isLateAmongOthers(text, blocks)) return true;
  const plain = plainClause(text);
  if (ASKED.test(plain)) return false;
  if (closesSomeWeeks(text)) return true;
  const closing = closingToldIn(text);
  const what = closing?.what ?? null;
  if (
    what !== null &&
    PLACES_OF_LESSONS.some(([place, lesson]) => isPlace(place, what) && blocks.some(({ title }) => isIn(lesson, title)))
  )
    return true;
  if (!EXCEPTED.test(plain) || !WHEN.test(plain)) return false;
  const named = blocks.filter(({ title }) => isNamed(title, plain));
  const isDone = closing !== null && (what === null || named.some(({ title }) => isOf(what, title)));
  // A weekday takes nothing from a day of a rotation.
  return named.length > 0 && (!isDone || (closing.days !== null && named.some(({ rotation }) => rotation !== null)));
}

/** "School is closed on the first Friday of each month" */
function closesSomeWeeks(text: string): boolean {
  const weeks = someWeeks(text);
  const rest = weeks === null ? '' : text.replace(weeks.words, '').replace(/\bon(?=\W{0,4}$)/i, '');
  const closing = rest === '' ? null : closingToldIn(tidy(rest));
  return closing !== null && closing.what === null;
}

/** A day that begins late, over rows of other days as well: rows of that day alone have their own times. */
export function isLateAmongOthers(text: string, blocks: readonly Block[]): boolean {
  if (!saysLateStart(text) || SCHEDULE.test(text)) return false;
  const days = weekdaysSaid(text);
  return blocks.some((block) => {
    const own = heldOn(block);
    return own.length > 1 && own.some((day) => days.includes(day));
  });
}

/**
 * A warning for each text that calls something off for now only, or that makes one date shorter, and so of rows that are kept
 * as of every week.
 */
export function offForNow(texts: readonly string[]): readonly ReadingWarning[] {
  const said = texts
    .map(tidy)
    .filter((text) => text.length <= LONGEST_LINE_CHARS && (isForNow(plainClause(text)) || isOtherOnADate(text)));
  return [...new Set(said)]
    .slice(0, MOST_LINES_QUOTED)
    .map((words) => warning('certain-dates', { words: quoted(words, LONGEST_QUOTE_CHARS) }));
}

const isForNow = (plain: string) => NOW.test(plain) && EXCEPTED.test(plain) && !ASKED.test(plain);

/** "Half day Dec 18": rows of every week are not cut for one date. */
export const isOtherOnADate = (text: string) =>
  isOfOneDate(text) && (saysShortDay(text) || saysLateStart(text)) && !SCHEDULE.test(text);

const isPlace = (pattern: string, text: string) =>
  new RegExp(`^(?:(?:the|our|big|small) )*(?:${pattern})$`, 'iu').test(text);
const isIn = (pattern: string, text: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu').test(text);

/** Does a line name a lesson by all the words of its title? */
function isNamed(title: string, plain: string): boolean {
  return title.length > 1 && (plain.match(STRONG_WORD) ?? []).some((word) => isOf(word, title));
}
