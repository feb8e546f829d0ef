import type { Clock } from './clock/clock';
import type { IsoDate } from '../model/block';

import { DateParts } from './date/date-parts';
import { dateTokens } from './date/date-tokens';
import type { DateWords } from './date/date-words';

/** The time a text begins with. Dates only where the text has them; `to` null for a point in time. */
export interface When {
  readonly from: Clock;
  readonly to: Clock | null;
  readonly fromDate: IsoDate | null;
  readonly toDate: IsoDate | null;
  /** Where it ends in the text: at its separator or the text's end. */
  readonly end: number;
}

/** Words that may stand in a row inside a time: "Del dia … a les", "fino al". */
const MOST_WORDS = 4;

/**
 * The time at the head of a text, in any language: "10:15am to 2:30pm, …", "午前10:15～午後2:30、…", "Del 1 de abril de
 * 2020 a las 9:45am al 2 de abril …". Null when the text begins with anything else. `text` is plain (`plainText`);
 * `near` dates a day without a year.
 */
export function whenAtHead(text: string, words: DateWords, near: IsoDate | null = null): When | null {
  const cut = text.search(SEPARATOR);
  const field = cut < 0 ? text : text.slice(0, cut);
  let times = kept.get(words);
  if (!times || times.size > 500) kept.set(words, (times = new Map()));
  const before = times.get(field);
  if (before !== undefined) return before;
  const { when, read, dated } = parse(text, words, near);
  if (!dated && read <= field.length) times.set(field, when);
  return when;
}

const SEPARATOR = /[,、，،;]/;
/** A week says the same few times again and again: what a first field without a date says, by the field. */
const kept = new WeakMap<DateWords, Map<string, When | null>>();

/** `read`: how much of the text had to be looked at; `dated`: a day or number stands in it. */
function parse(text: string, words: DateWords, near: IsoDate | null) {
  const clocks: Clock[] = [];
  const parts = [new DateParts(), new DateParts(), new DateParts()];
  const dated = () => parts.some((each) => !each.empty && each.bareNumber === null);
  let inARow = 0;
  let end = text.length;
  let owed = false;
  for (const token of dateTokens(text, words)) {
    const here = parts[clocks.length]!;
    inARow = token.kind === 'word' ? inARow + 1 : 0;
    if (owed && token.kind !== 'year') break;
    owed = false;
    if (token.kind === 'other' || inARow > MOST_WORDS || (token.kind === 'clock' && clocks.length === 2)) {
      return { when: null, read: token.end, dated: dated() };
    }
    if (token.kind === 'clock') clocks.push(token.clock);
    else if (token.kind !== 'separator') here.add(token);
    // "April 1, 2020 at 9:45am": a separator there belongs to the date.
    else if (clocks.length === 2 || here.empty) {
      end = token.at;
      // "23:00 17 tháng 9, 2026 đến 00:30 18 tháng 9, 2026": as the first date has a year, so may the second.
      owed = !here.empty && !here.balanced && parts[1]!.balanced;
      if (!owed) break;
    }
  }
  return { when: when(clocks, parts, end, near), read: end, dated: dated() };
}

function when(clocks: readonly Clock[], parts: readonly DateParts[], end: number, near: IsoDate | null): When | null {
  const [first, second] = clocks;
  if (!first) return null;
  const [before, between, after] = parts as [DateParts, DateParts, DateParts];
  if (!second) {
    const [ahead, behind] = [before.bareNumber, between.bareNumber];
    if (first.half !== null && ahead !== null && ahead <= 24) return range(bare(ahead), first, end);
    if (behind !== null && behind <= 24) return range(first, bare(behind), end);
    return { from: first, to: null, fromDate: day(before, near) ?? day(between, near), toDate: null, end };
  }
  const fromDate = day(before, near);
  // Russian says the date after the clock.
  if (fromDate === null && !after.empty) {
    return { from: first, to: second, fromDate: day(between, near), toDate: day(after, near), end };
  }
  return { from: first, to: second, fromDate, toDate: day(between, near), end };
}

function day(parts: DateParts, near: IsoDate | null): IsoDate | null {
  return parts.range(near)?.from ?? null;
}

function bare(hour: number): Clock {
  return { hour, minute: 0, half: null, full: false };
}

function range(from: Clock, to: Clock, end: number): When {
  return { from, to, fromDate: null, toDate: null, end };
}
