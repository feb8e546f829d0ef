import { minutesBetweenOnDial } from '../../time/clock/clock';
import { clockText, type ClockSpan } from '../../time/clock/clock-marks';
import { clockSpans } from '../../time/clock/clock-span';
import { hasWords, tidy } from '../line/trim';

/** "EARLY DISMISSAL 8:10–12:00" lasts no less. */
const HALF_A_DAY = 180;

/** Spans of one line that share their words: "ELA: 8:30–9:50 & 10:20–10:40". */
export interface Unit {
  readonly spans: readonly ClockSpan[];
  readonly index: number;
  readonly end: number;
}

/** The spans of a line that can be a row's: not those in brackets beside another, nor a bell inside the one before. */
export function rowSpans(text: string): ClockSpan[] {
  const spans = clockSpans(text);
  if (spans.length < 2) return spans;
  const [first, ...others] = spans;
  // "Period 3 (9:50–11:10) Lunch A 9:50–10:20": the time behind the label is the row's own.
  if (OWN_IN_BRACKETS.test(clockText(text.slice(0, first!.index))) && others.every((other) => isWithin(other, first!)))
    return [first!];
  const depths = depthAt(text, spans);
  const outside = spans.filter((_, i) => depths[i] === 0);
  const kept = outside.length > 0 ? outside : spans;
  return untilAfter(inOwnCells(kept, text), text);
}

const OWN_IN_BRACKETS =
  /^\W*(?:(?:period|per\.?|p|block|hour|mod|class|lesson|session|hora|bloque) ?#?\w{1,2}|\d{1,2}(?:st|nd|rd|th)(?: (?:period|hour|block))?)\s*\($/i;

function isWithin({ from, to }: ClockSpan, { from: start, to: end }: ClockSpan): boolean {
  if (!from || !to || !start || !end) return false;
  return minutesBetweenOnDial(start, from) + minutesBetweenOnDial(from, to) <= minutesBetweenOnDial(start, end);
}

/** "8:30-9:45 | ELA | lesson 8:30-9:00, stations 9:00-9:45": where a time fills a cell, those among words are notes. */
function inOwnCells(spans: readonly ClockSpan[], text: string): readonly ClockSpan[] {
  if (!/[\t|]/.test(text)) return spans;
  const own = spans.filter(({ index, end }) => {
    const before = text.slice(0, index).split(/[\t|]/).at(-1)!;
    const [after = ''] = text.slice(end).split(/[\t|]/, 1);
    return !hasWords(before) && !hasWords(after);
  });
  return own.length > 0 && own[0] === spans[0] ? own : spans;
}

function depthAt(text: string, spans: readonly ClockSpan[]): number[] {
  let [depth, at] = [0, 0];
  return spans.map((span) => {
    for (; at < span.index; at++) {
      if (text[at] === '(') depth++;
      else if (text[at] === ')' && depth > 0) depth--;
    }
    return depth;
  });
}

/** "8:00 Breakfast until 8:20": the start and the end stand apart. */
function untilAfter(spans: readonly ClockSpan[], text: string): ClockSpan[] {
  const [first, second] = spans;
  const apart = spans.length === 2 && first!.to === null && second!.from === null && first!.index <= 12;
  if (!apart || hasWords(text.slice(second!.end))) return [...spans];
  return [{ ...first!, to: second!.to }];
}

/** "9:40–10:20 and then again 11:00–11:30" */
const BETWEEN =
  /^[\s,;&|/+*()-]*(?:(?:and|or|y|o|plus|then|also|again|luego|otra vez|as well as)[\s,;&|/+*()-]*){0,3}$/i;

/** Neighbouring spans with nothing between them share their words; a lone clock inside the span before it is a bell. */
export function unitsOf(text: string, spans: readonly ClockSpan[]): Unit[] {
  const units: Unit[] = [];
  for (const span of spans) {
    const last = units.at(-1);
    const gap = last ? text.slice(last.end, Math.min(span.index, last.end + 40)) : '';
    // "Period 4 – Bus call at 10:55 | 10:15-11:00": in another cell stands another time.
    const isOther =
      span.to !== null && last?.spans[0]!.to === null && /[|\t]/.test(gap) && hasWords(text.slice(0, last.index));
    if (last && !isOther && BETWEEN.test(gap) && span.index - last.end < 40) {
      const spans = span.to === null ? last.spans : [...last.spans, span];
      units[units.length - 1] = { spans, index: last.index, end: span.end };
    } else units.push({ spans: [span], index: span.index, end: span.end });
  }
  return units;
}

/** What stands before a unit, list numbers and bullets aside. */
export function wordsBefore(text: string, unit: Unit): string {
  const words = tidy(text.slice(0, unit.index));
  // "Ø 8:50": a bullet of Word's own letters
  return /^[(#]?\d{1,2}[.)]?$|^[Øü§v]$/.test(words) ? '' : words;
}

/** From the morning on, and for hours: a day's hours rather than a row's. */
export function isDayLong({ from, to }: ClockSpan): boolean {
  if (!from || !to || from.hour < 6 || from.hour > 11) return false;
  return minutesBetweenOnDial(from, to) >= HALF_A_DAY;
}

const HALF = String.raw`[ap.m]*(?:\s{1,3}[ap.m]+)*`;
const LISTED = new RegExp(
  String.raw`^(?<first>\d{1,2}:\d\d)${HALF}[\s|/]+(?<second>\d{1,2}:\d\d)${HALF}` +
    String.raw`(?:[\s|/]+\d{1,2}:\d\d${HALF})*[\s|]*$`,
  'i',
);

/**
 * "Matinee 11:15 1:45 4:20", "Classes start 8:00 8:00 8:00": when a thing is on its days, or begins for each grade; no
 * dash makes such clocks into a start and an end.
 */
export function isListed(text: string, { index, end }: Unit): boolean {
  const found = LISTED.exec(clockText(text.slice(index, end)));
  if (!found) return false;
  return found.groups!['first'] === found.groups!['second'] || (found[0].match(/:/g)?.length ?? 0) > 2;
}
