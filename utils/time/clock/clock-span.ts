import { anyOf } from '../../model/text/any-of';
import { DIAL, minutesBetweenOnDial, minutesOnDial, type Clock } from './clock';
import { bareEnd, bareSpan, bareStart } from './bare-hours';
import { clockMarks, clockText, type ClockMark, type ClockSpan } from './clock-marks';
import { FROM_WORDS, TO_WORDS } from './span-words';

/** "(EST)" */
const ZONE = String.raw` ?\(?[ecmp][sd]t\b\)?`;
/** What joins a start to its end; "y" is Spanish. */
const JOIN = new RegExp(
  [
    String.raw`(?:ish\b|\*|\?|${ZONE})?\s{0,40}`,
    String.raw`(?:(?:-\s?)+>?|=>|→|➔|~|\.{2,}|…|_+|to(?=\d)|${anyOf(TO_WORDS)}(?![\p{L}\d_.])`,
    String.raw`|(?:y|and|&|(?:ends?|finish)(?: time| at)?:?)(?=\s*\d))`,
    String.raw`\s{0,40}(?:(?:las?|el|about|approx\.?|around)\s|~)?\s{0,40}`,
  ].join(''),
  'iuy',
);
/** "8:00 AM   8:10 AM": two columns of a table that became text. With a rule between them only when the line has no third. */
const COLUMNS = /\s{1,60}/y;
const RULED = /\s{0,9}\|\s{0,60}|,(?=\d)/y;
const BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}\d])${anyOf(FROM_WORDS)}(?:\b|\.)\s{0,3}(?:las?\s{1,3})?|[@~]\s{0,3})$`,
  'iu',
);
const UNTIL =
  /(?:\b(?:until|till?|by|through|hasta|ends?(?: at)?)\b\s{0,3}(?:las?\s{1,3})?|\bopen(?:s|ing)?\s{0,3}-\s{0,3})$/i;
/** What belongs to a time right behind it, and to one without an end: "8:00 – on". */
const AFTER = new RegExp(String.raw`(?:\/[0-5]\d(?![\d:]))?(?:[\s-]?ish\b|\*|${ZONE})?`, 'iuy');
const OPEN = /\s?-\s?(?:on|(?:close|end of (?:the )?(?:school )?day)(?=\W+\p{L}))\b/iuy;
/** What other languages put before a clock. */
const O_CLOCK = /\b(?:klo?|um|ore|alle|om)\b\.?\s*$/i;
/** No block lasts longer: a "span" of more is two things. */
const LONGEST_SPAN_MIN = 540;
/** A block that ends before it begins by its printed halves ("11:17am – 12:40am") is a slip when it lasts no longer. */
const LONGEST_SLIP = 240;

/** Every span of clock times in a text, in reading order, whatever dash, dot or digit was typed. */
export function clockSpans(text: string): ClockSpan[] {
  const plain = clockText(text);
  const marks = clockMarks(plain);
  const spans: ClockSpan[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const from = spans.at(-1)?.end ?? 0;
    if (mark.index < from) continue;
    const joined =
      joinFrom(plain, mark, marks[i + 1], mark.index - from) ??
      (marks.length === 2 ? columns(plain, mark, marks[i + 1], RULED) : null);
    if (joined) {
      if (joined.to === marks[i + 1]) i++;
      spans.push(withWords(plain, joined, from));
    } else if (!mark.loose || isHead(plain, mark.index)) spans.push(withWords(plain, alone(mark), from));
  }
  if (spans.length === 0) {
    const bare = bareSpan(plain);
    if (bare) spans.push(bare);
  }
  return spans;
}

type Found = ClockSpan & { readonly to: ClockMark | Clock | null };

function alone(mark: ClockMark): Found {
  return { index: mark.index, end: mark.end, from: mark, to: null, firm: true };
}

/** The span that begins with this clock, or with a bare hour right before it. */
function joinFrom(text: string, mark: ClockMark, next: ClockMark | undefined, room: number): Found | null {
  JOIN.lastIndex = mark.end;
  const join = JOIN.exec(text);
  const at = join ? mark.end + join[0].length : -1;
  if (next && next.index === at && later(mark, next) <= LONGEST_SPAN_MIN + 180) {
    return { index: mark.index, end: next.end, from: mark, to: next, firm: true };
  }
  const start = bareStart(text, mark, room, JOIN);
  if (start) return start;
  const end = at < 0 ? null : bareEnd(text, mark, at, join![0]);
  if (end) return end;
  return columns(text, mark, next, COLUMNS);
}

/** The span of two clocks with nothing but a column's edge between them. */
function columns(text: string, mark: ClockMark, next: ClockMark | undefined, edge: RegExp): ClockSpan | null {
  edge.lastIndex = mark.end;
  const gap = edge.exec(text);
  // "9:159:30": the dash got lost.
  if (next?.index === mark.end && !mark.loose && later(mark, next) <= LONGEST_SLIP)
    return { index: mark.index, end: next.end, from: mark, to: next, firm: true };
  const isColumn = gap && next && next.index === mark.end + gap[0].length && !mark.loose && !next.loose;
  const minutes = isColumn ? later(mark, next) : 0;
  if (!isColumn || minutes === 0 || minutes > LONGEST_SPAN_MIN) return null;
  return { index: mark.index, end: next.end, from: mark, to: next, firm: true };
}

/** Minutes from one clock to the next such clock; "9:00am – 8:00am" is nearly a day, "11:17am – 12:40am" a slip at noon. */
function later(from: Clock, to: Clock): number {
  const onDial = minutesBetweenOnDial(from, to);
  const isBack = from.half !== null && from.half === to.half && minutesOnDial(to) < minutesOnDial(from);
  return isBack && onDial > LONGEST_SLIP ? onDial + DIAL : onDial;
}

function isHead(text: string, index: number): boolean {
  return index <= 12 && !/[\p{L}\d]/u.test(text.slice(0, index).replace(O_CLOCK, ''));
}

/** Takes in the words around it that belong to the time and not to the title. */
function withWords(text: string, found: Found, room: number): ClockSpan {
  const head = text.slice(Math.max(room, found.index - 24), found.index);
  const until = found.to === null ? UNTIL.exec(head) : null;
  const before = until ?? BEFORE.exec(head);
  AFTER.lastIndex = found.end;
  let end = found.end + (AFTER.exec(text)?.[0].length ?? 0);
  OPEN.lastIndex = end;
  if (found.to === null) end += OPEN.exec(text)?.[0].length ?? 0;
  const index = found.index - (before?.[0].length ?? 0);
  const [from, to] = until ? [null, found.from] : [found.from, found.to];
  return { index, end, from: typed(from), to: typed(to), firm: found.firm };
}

function typed(clock: Clock | null): Clock | null {
  return clock && { hour: clock.hour, minute: clock.minute, half: clock.half };
}
