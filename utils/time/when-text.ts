import type { IsoDate } from '../model/block';
import type { Clock } from './clock-text';
import { DateParts } from './date-parts';
import { dateTokens, type DateToken } from './date-tokens';
import type { DateWords } from './date-words';

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
  const clocks: Clock[] = [];
  const parts = [new DateParts(), new DateParts(), new DateParts()];
  let inARow = 0;
  let end = text.length;
  for (const token of dateTokens(text, words)) {
    inARow = token.kind === 'word' ? inARow + 1 : 0;
    if (token.kind === 'other' || inARow > MOST_WORDS) return null;
    if (token.kind === 'clock') {
      if (clocks.length === 2) return null;
      clocks.push(token.clock);
    } else if (token.kind === 'separator') {
      if (clocks.length < 2 && insideDate(parts[clocks.length]!)) continue;
      end = token.at;
      break;
    } else addTo(parts[clocks.length]!, token);
  }
  return when(clocks, parts, end, near);
}

/** "April 1, 2020 at 9:45am": a separator there belongs to the date. */
function insideDate(parts: DateParts): boolean {
  return !parts.empty;
}

function addTo(parts: DateParts, token: DateToken): void {
  parts.add(token);
}

function when(clocks: readonly Clock[], parts: readonly DateParts[], end: number, near: IsoDate | null): When | null {
  const [first, second] = clocks;
  if (!first) return null;
  const [before, between, after] = parts as [DateParts, DateParts, DateParts];
  if (!second) {
    const [ahead, behind] = [before.bareNumber, between.bareNumber];
    if (first.period !== null && ahead !== null && ahead <= 24) return range(bare(ahead), first, end);
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
  return { hour, minute: 0, period: null, full: false };
}

function range(from: Clock, to: Clock, end: number): When {
  return { from, to, fromDate: null, toDate: null, end };
}
