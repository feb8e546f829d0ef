import type { Block, Minutes } from '../../model/block';
import { WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { clockText } from '../../time/clock/clock-marks';
import { clockSpans } from '../../time/clock/clock-span';
import { schoolMinutes } from '../../time/clock/clock';
import { weekdayOf } from '../../time/date/dates';
import { DISMISSES, DISMISSES_SOME } from '../../words/data/dismissal-words';
import { anyOf } from '../../model/text/any-of';
import type { ReadRows } from '../together/blocks';
import { sentencesByDay, weekdaysSaid } from './days-said';
import { cutRows, onDay, withoutDays } from './without-days';

/*
 * "Wednesday: early dismissal 12:00", "Fri (half day)": a weekday that ends early, over rows of other days as well. What
 * begins later stays as it is printed, called off on that day; what goes on then ends then.
 */

const LONGEST_LINE_CHARS = 160;
/** Of more weekdays than these it is told as a rule of the school. */
const MOST_DAYS = 2;
const SAID = new RegExp(String.raw`(?<!\p{L})${anyOf(DISMISSES)}(?!\p{L})`, 'iu');
const HALF_DAY = /(?<!\p{L})(?:half[- ]days?|medio d[ií]a)(?!\p{L})/iu;
const NOON = /(?<!\p{L})(?:at )?(?:noon|midday|mediod[ií]a)(?!\p{L})/iu;
const SOME = new RegExp(String.raw`(?<!\p{L})(?:no ${anyOf(DISMISSES)}|${anyOf(DISMISSES_SOME)})(?!\p{L})`, 'iu');
/** "Wed 12/9", "December 9": one date, not each such weekday. */
const DATE = /\d\/\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d/i;
/** Is a line about one date, not each such weekday? */
export const isOfOneDate = (text: string): boolean => DATE.test(text);
/** "Dismissal" alone is that of any day. */
const EARLY = /(?<!\p{L})(?:early|noon|minimum|shortened|short|temprana|m[ií]nimo)(?!\p{L})/iu;
/** Does a line say that a day ends early for a class? */
export const saysShortDay = (text: string): boolean =>
  !SOME.test(text) && (HALF_DAY.test(text) || (SAID.test(text) && EARLY.test(text)));
/** Characters between a dismissal and its time. */
const NEAR_CHARS = 24;
/** Times as near it must stand before it: "12:15 dismissal". */
const FARTHER_BEFORE = 8;
/** Dismissals are between these; a half day that says no more ends by the second of these. */
const EARLIEST: Minutes = 10 * 60;
const LATEST: Minutes = 15 * 60;
const HALF_ENDS: Minutes = 12 * 60 + 30;

/** When weekdays end early. */
export type ShortDays = ReadonlyMap<Weekday, Minutes>;

/** The weekdays that lines end early, each with the minute after which nothing begins. */
export function shortDays(texts: readonly string[]): ShortDays {
  const found = new Map<Weekday, Minutes>();
  for (const text of texts.flatMap(sentencesByDay)) {
    const until = endIn(text);
    const days = until === null ? [] : weekdaysSaid(text);
    if (until !== null && days.length <= MOST_DAYS) for (const day of days) if (!found.has(day)) found.set(day, until);
  }
  return found;
}

function endIn(text: string): Minutes | null {
  if (text.length > LONGEST_LINE_CHARS || DATE.test(text) || SOME.test(text)) return null;
  const plain = clockText(text);
  const said = SAID.exec(plain);
  const half = HALF_DAY.exec(plain);
  const at = said ?? half;
  if (!at) return null;
  const [from, to] = [at.index, at.index + at[0].length];
  // Behind it, or right before it where it names the dismissal: "11:00 Reading, half day" is no end.
  const near = clockSpans(text).flatMap((span) => {
    const clock = span.to ?? span.from;
    const apart = span.index >= to ? span.index - to : said ? (from - span.end) * FARTHER_BEFORE : NEAR_CHARS + 1;
    return clock && apart >= 0 && apart <= NEAR_CHARS ? [{ apart, until: schoolMinutes(clock) }] : [];
  });
  const [closest] = near.sort((one, other) => one.apart - other.apart);
  const until = closest?.until ?? (NOON.test(plain) ? 12 * 60 : half ? HALF_ENDS : null);
  return until !== null && until >= EARLIEST && until <= LATEST ? until : null;
}

/** The blocks, each cut in two where some of its days have ended when it begins. Without days it is of every school day. */
export function cutShortDays(block: Block, short: ShortDays): Block[] {
  // The dismissal itself is what begins then.
  if (short.size === 0 || block.allDay || block.calledOff || SAID.test(block.title)) return [block];
  const until = (day: Weekday) => short.get(day) ?? Infinity;
  const isOver = (day: Weekday) => until(day) <= block.start;
  if (block.date !== null) return [isOver(weekdayOf(block.date)) ? { ...block, calledOff: true } : block];
  const goesOn = [...short.keys()].filter((day) => !isOver(day) && until(day) < (block.end ?? 0));
  const held = goesOn.reduce<Block[]>(
    (parts, day) => parts.flatMap((part) => onDay(part, day, (own) => ({ ...own, end: until(day) }))),
    [block],
  );
  return held.flatMap((part) => withoutDays(part, WEEKDAYS.filter(isOver)));
}

/** Rows that were read, cut so. */
export function withShortDays(rows: ReadRows, short: ShortDays): ReadRows {
  return cutRows(rows, (block) => cutShortDays(block, short));
}
