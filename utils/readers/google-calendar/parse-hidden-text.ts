import type { IsoDate } from '../../model/block';
import type { DateRange } from '../../time/date-parts';
import { dateAtTail } from '../../time/date-tail';
import type { DateWords } from '../../time/date-words';
import { plainText } from '../../time/plain-text';
import { whenAtHead, type When } from '../../time/when-text';
import { isFieldWord, labelOf, parseFields, type Fields } from './fields';

/** What the text for screen readers says of one event: `TIME, TITLE, WHO[, ANSWER][, PLACE][, COLOUR][, DATE]`. */
export interface HiddenText extends Fields {
  /** Null for all-day events, and where the clock digits can't be read. */
  readonly when: When | null;
  /** The time is the visible half's, which may leave out the end. */
  readonly whenSeen: boolean;
  /** The text says "All day" in a language whose words are known. */
  readonly allDay: boolean;
  readonly task: boolean;
  /** The date or dates at its end. */
  readonly dates: DateRange | null;
}

/**
 * Reads a hidden text. `seen` are the texts of the chip's visible half, of which one may be the title: it is believed
 * only where the hidden text has the same words in the title's place. Null when this is no event's text.
 */
export function parseHiddenText(
  text: string,
  words: DateWords,
  seen: readonly string[] = [],
  near: IsoDate | null = null,
): HiddenText | null {
  const plain = plainText(text);
  const task = taskLabel(plain);
  const when = task ? null : whenAtHead(plain, words, near);
  const tail = dateTail(plain, words, task !== null);
  const dates = tail && (!when || tail.at > when.end) ? tail : null;
  const separator = separatorOf(plain, when?.end ?? 0);
  const head = when?.end ?? task ?? allDayHead(plain, separator);
  const titles = seen.map((each) => plainText(each).trim()).filter(Boolean);
  const body = head === null ? fieldAt(plain, titles, separator) : bodyAt(plain, head, separator);
  if (body === null) return null;
  const end = dates ? trimmedEnd(plain, dates.at, separator) : withoutWeekday(plain, separator, words);
  const title = titleAt(plain.slice(body, end), titles, separator);
  const rest = text.slice(title ? body + title.end : body, end);
  const fields = parseFields(title ? rest.replace(/^\s*[,、，،]/, '') : rest, separator, title !== null);
  return {
    ...fields,
    // A to-do says whether it is done where events say whose they are.
    calendar: task === null ? fields.calendar : null,
    title: (title ? text.slice(body + title.at, body + title.end - title.closing) : fields.title).trim(),
    when: when ?? dates?.when ?? null,
    whenSeen: false,
    allDay: when === null && task === null && head !== null,
    task: task !== null,
    dates: dates && { from: dates.from, to: dates.to },
  };
}

function taskLabel(plain: string): number | null {
  const found = labelOf(plain);
  return found && isFieldWord('task', found.label) ? plain.search(/[:：]/) + 1 : null;
}

function allDayHead(plain: string, separator: string): number | null {
  const end = plain.indexOf(separator);
  return end > 0 && isFieldWord('allDay', plain.slice(0, end)) ? end : null;
}

/** Lists are cut by "、" or "，" in the East, by "،" in Arabic; what follows the time tells which. */
function separatorOf(plain: string, head: number): string {
  const mark = plain[head];
  if (mark && /[,、，،]/.test(mark)) return mark;
  return /[、，،]/.exec(plain)?.[0] ?? ',';
}

function bodyAt(plain: string, head: number, separator: string): number {
  return plain[head] === separator ? head + 1 : head;
}

/** Where the title stands when the time before it, or "all day", can't be read: at a field that is a seen text. */
function fieldAt(plain: string, titles: readonly string[], separator: string): number | null {
  if (plain.startsWith('「')) return 0;
  for (const title of titles) {
    for (let at = plain.indexOf(title); at >= 0; at = plain.indexOf(title, at + 1)) {
      const before = plain.slice(0, at).replace(/[ 「]+$/, '');
      const after = plain.slice(at + title.length).replace(/^[ 」]+/, '');
      const starts = before === '' || before.endsWith(separator);
      if (starts && (after === '' || after.startsWith(separator))) return before.length;
    }
  }
  return null;
}

interface Cut {
  readonly at: number;
  readonly end: number;
  /** Length of what closes it ("」"). */
  readonly closing: number;
}

/** The title at the start of the body: in brackets, or the longest seen text that fills whole fields there. */
function titleAt(body: string, titles: readonly string[], separator: string): Cut | null {
  const start = body.search(/[^ ,、，،]/);
  if (start < 0) return null;
  if (body[start] === '「') {
    const close = Math.max(
      body.lastIndexOf(`」${separator}`),
      body.trimEnd().endsWith('」') ? body.lastIndexOf('」') : -1,
    );
    if (close > start) return { at: start + 1, end: close + 1, closing: 1 };
  }
  let best: Cut | null = null;
  for (const title of titles) {
    if (!body.startsWith(title, start)) continue;
    const end = start + title.length;
    const after = body.slice(end).trimStart();
    if ((after === '' || after.startsWith(separator)) && end > (best?.end ?? 0)) best = { at: start, end, closing: 0 };
  }
  return best;
}

interface Tail extends DateRange {
  readonly at: number;
  /** A to-do says its time last: "December 11, 2025, 7pm". */
  readonly when: When | null;
}

function dateTail(plain: string, words: DateWords, task: boolean): Tail | null {
  const tail = dateAtTail(plain, words);
  if (tail) return { ...tail, when: null };
  if (task) {
    const comma = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('、'), plain.lastIndexOf('，'));
    const when = comma > 0 ? whenAtHead(plain.slice(comma + 1), words) : null;
    const before = when && dateAtTail(plain.slice(0, comma), words);
    return before ? { ...before, when } : null;
  }
  // A whole chip's text: the visible half runs on right after the year.
  const year = /^.*\b(?:19|20)\d{2}(?=[^\s\d,.)])/u.exec(plain);
  const before = year && dateAtTail(year[0], words);
  return before ? { ...before, when: null } : null;
}

function trimmedEnd(plain: string, at: number, separator: string): number {
  const before = plain.slice(0, at).trimEnd();
  return before.endsWith(separator) ? before.length - 1 : before.length;
}

/** A long event's text may end with the weekday instead of the date. */
function withoutWeekday(plain: string, separator: string, words: DateWords): number {
  const last = plain.lastIndexOf(separator);
  return last > 0 && words.isWeekday(plain.slice(last + 1).trim()) ? last : plain.length;
}
