import type { IsoDate } from '../../../model/block';
import type { DateRange } from '../../../time/date/date-parts';
import { dateAtTail } from '../../../time/date/date-tail';
import type { DateWords } from '../../../time/date/date-words';
import { plainText } from '../../../time/plain-text';
import { whenAtHead, type When } from '../../../time/when-text';
import { isFieldWord, labelOf, parseFields, type Fields } from './fields';
import { fieldAt, titleAt } from './title';

/** What the text for screen readers says of one event: `TIME, TITLE, WHO[, ANSWER][, PLACE][, COLOUR][, DATE]`. */
export interface HiddenText extends Fields {
  /** Null for all-day events, and if the digits of the clock cannot be read. */
  readonly when: When | null;
  /** The time was taken from the visible half, which may leave out the end. */
  readonly whenSeen: boolean;
  /** The text says "All day" in a language whose words are known. */
  readonly allDay: boolean;
  readonly task: boolean;
  /** The date or dates at its end. */
  readonly dates: DateRange | null;
}

/**
 * Reads a hidden text. `seen` are the texts of the chip's visible half, one of which may be the title: it is believed
 * only if the hidden text has the same words where the title stands. Null if this is no event's text.
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
  const title = titleAt(text.slice(body, end), plain.slice(body, end), titles, separator);
  const fields = parseFields(title ? title.rest : text.slice(body, end), separator, title !== null);
  return {
    ...fields,
    // A to-do says whether it is done in the place where an event says whose it is.
    calendar: task === null ? fields.calendar : null,
    title: title ? title.title : fields.title,
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

/**
 * The sign between the parts of a list: "、" or "，" in East Asian languages, "،" in Arabic. What follows the time tells
 * which.
 */
function separatorOf(plain: string, head: number): string {
  const mark = plain[head];
  if (mark && /[,、，،]/.test(mark)) return mark;
  return /[、，،]/.exec(plain)?.[0] ?? ',';
}

function bodyAt(plain: string, head: number, separator: string): number {
  return plain[head] === separator ? head + 1 : head;
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
  // The text of a whole chip: its visible half follows right after the year.
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
