import type { Block, Minutes } from '../../model/block';
import { anyOf } from '../../model/text/any-of';
import type { Weekday } from '../../model/vocabulary';
import { schoolMinutes } from '../../time/clock/clock';
import { clockSpans } from '../../time/clock/clock-span';
import { HOURS_SAID, STARTS_LATE } from '../../words/data/late-start-words';
import { sentencesByDay, weekdaysSaid } from './days-said';
import { isOfOneDate } from './short-days';
import type { ReadRows } from '../together/blocks';
import { cutRows, heldOn, onDay } from './without-days';

/*
 * "Wed: 2-hour late start", "Delayed opening Mondays at 10:00": a weekday that begins late. What has ended by then is called
 * off on that day, and what goes on then begins then.
 */

/** When a weekday begins: at a time, or so long after its first row. */
interface LateStart {
  readonly at: Minutes | null;
  readonly laterBy: Minutes | null;
}

export type LateStarts = ReadonlyMap<Weekday, LateStart>;

const LONGEST_LINE_CHARS = 160;
/** Of more weekdays than these it is told as a rule of the school. */
const MOST_DAYS = 2;
const SAID = new RegExp(String.raw`(?<!\p{L})(?<!no )${anyOf(STARTS_LATE)}(?!\p{L})`, 'iu');
const LATER_BY = new RegExp(
  String.raw`(?<!\p{L})(?:(?<hours>${anyOf(HOURS_SAID)})(?<half>\.5| ?½| and a half)?[- ]?(?:hours?|hrs?|horas?)|(?<minutes>\d{2,3})[- ]?min)`,
  'iu',
);
/** No school begins later. */
const LATEST: Minutes = 12 * 60 + 30;
/** What is left of a lesson when less than this remains is none. */
const SHORTEST_REST: Minutes = 10;

/** Does a line say that a day begins late? */
export const saysLateStart = (text: string): boolean => text.length <= LONGEST_LINE_CHARS && SAID.test(text);

/** The weekdays that lines begin late, each with when. */
export function lateStarts(texts: readonly string[]): LateStarts {
  const found = new Map<Weekday, LateStart>();
  for (const text of texts.flatMap(sentencesByDay)) {
    const start = saysLateStart(text) && !isOfOneDate(text) ? startIn(text) : null;
    const days = start === null ? [] : weekdaysSaid(text);
    if (start !== null && days.length <= MOST_DAYS) for (const day of days) if (!found.has(day)) found.set(day, start);
  }
  return found;
}

function startIn(text: string): LateStart | null {
  const { hours, half, minutes } = LATER_BY.exec(text)?.groups ?? {};
  if (minutes !== undefined) return { at: null, laterBy: Number(minutes) };
  if (hours !== undefined) return { at: null, laterBy: (hoursSaid(hours) + (half === undefined ? 0 : 0.5)) * 60 };
  const at = clockSpans(text).flatMap(({ from, to }) => schoolMinutes((from ?? to)!))[0];
  return at !== undefined && at <= LATEST ? { at, laterBy: null } : null;
}

const hoursSaid = (word: string) => HOURS_SAID.findIndex((names) => names.split('|').includes(word.toLowerCase())) + 1;

/** The block, cut in two where it stands before the late start of one of its days. @param first when other days begin. */
export function cutLateStart(block: Block, late: LateStarts, first: (day: Weekday) => Minutes): Block[] {
  if (late.size === 0 || block.allDay || block.calledOff || block.date !== null) return [block];
  return [...late].reduce<Block[]>(
    (parts, [day, { at, laterBy }]) => {
      const opens = at ?? first(day) + laterBy!;
      return parts.flatMap((part) => {
        if (part.calledOff || part.start >= opens || opens === Infinity || SAID.test(part.title)) return [part];
        return onDay(part, day, (own) =>
          own.end !== null && own.end - opens >= SHORTEST_REST ? { ...own, start: opens } : { ...own, calledOff: true },
        );
      });
    },
    [block],
  );
}

/** When the other days of some rows begin; a day whose rows are of it alone has its own, and begins when they do. */
export function firstOf(blocks: readonly Block[]): (day: Weekday) => Minutes {
  return (day) =>
    Math.min(
      ...blocks.filter((block) => !block.allDay && heldOn(block).some((one) => one !== day)).map(({ start }) => start),
    );
}

/** Rows that were read, cut so. */
export function withLateStarts(rows: ReadRows, late: LateStarts): ReadRows {
  const first = firstOf(rows.blocks);
  return cutRows(rows, (block) => cutLateStart(block, late, first));
}
