import type { Minutes } from '../model/block';
import type { DateWords } from './date-words';

/** A clock as printed. `period` null: no am or pm beside it, so a 24-hour clock or one side of a range. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly period: 'am' | 'pm' | null;
  /** Its digits alone tell a 24-hour clock: "00:15", "09:00", "13:30". */
  readonly full: boolean;
}

const EAST: Readonly<Record<string, 'am' | 'pm'>> = {
  午前: 'am',
  午後: 'pm',
  上午: 'am',
  下午: 'pm',
  오전: 'am',
  오후: 'pm',
  凌晨: 'am',
  清晨: 'am',
  早上: 'am',
  中午: 'pm',
  晚上: 'pm',
};
const WEST = String.raw`[ap]\.? ?m\.?(?!\p{L})`;
/** What stands for "o'clock" right after an hour. */
const HOUR = '[時时点點시]|Uhr|[hч](?!\\p{L})';

const patterns = new WeakMap<DateWords, RegExp>();

/** Sticky: finds one clock where `lastIndex` stands, in text made plain by `plainText`. */
function pattern(words: DateWords): RegExp {
  let found = patterns.get(words);
  if (!found) {
    // Only words that are not am or pm may stand before the hour: the German "am 24." is no clock. A letter of Arabic
    // is one, and begins months: "2 مارس".
    const own = [...words.periods.keys()]
      .filter((word) => !/^[ap]\.?\s?m\.?$/.test(word))
      .map((word) => `${escaped(word)}(?![\\p{L}\\p{M}])`);
    const before = [...Object.keys(EAST), ...own].join('|');
    const source = String.raw`(?:(${before}) ?)?(\d{1,2})(?:(?:[:.：]| ?h ?)(\d{2})(?::[0-5]\d)?(?!\d|\.\d))?(?: ?(${HOUR})(?: ?(\d{1,2}) ?[分분])?)?(?: ?((?:${[WEST, before].join('|')})))?`;
    patterns.set(words, (found = new RegExp(source, 'iuy')));
  }
  return found;
}

/** The clock that begins at `at` and where it ends; null when none begins there. A bare hour is none. */
export function clockAt(text: string, at: number, words: DateWords): { clock: Clock; end: number } | null {
  const find = pattern(words);
  find.lastIndex = at;
  const found = find.exec(text);
  if (!found) return null;
  const [whole, before, hour = '', minute, oClock, minute2, after] = found;
  if (minute === undefined && oClock === undefined && before === undefined && after === undefined) return null;
  if (/^\d/.test(text.slice(at + whole.length))) return null;
  const h = Number(hour);
  const m = Number(minute ?? minute2 ?? 0);
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return null;
  const marked = after ?? before;
  // "14:15pm" was seen: the hour says enough.
  const period = marked === undefined || h > 12 ? null : periodOf(marked, words);
  const full = period === null && minute !== undefined && (h > 12 || h === 0 || hour.startsWith('0'));
  return { clock: { hour: h, minute: m, period, full }, end: at + whole.length };
}

function periodOf(word: string, words: DateWords): 'am' | 'pm' | null {
  const bare = word.toLowerCase();
  return EAST[bare] ?? words.periods.get(bare) ?? (bare.startsWith('a') ? 'am' : 'pm');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, ' ');
}

/** Minutes after midnight, read by `period` (its own, unless given): 12am is 0, 24:00 is 1440. */
export function clockMinutes(clock: Clock, period = clock.period): Minutes {
  const hour = period === null || clock.hour > 12 ? clock.hour : (clock.hour % 12) + (period === 'pm' ? 12 : 0);
  return hour * 60 + clock.minute;
}

/**
 * Start and end of a range of clocks on one day or over midnight. am or pm on one side only is lent to the other,
 * turned where the range would run backwards: "1 – 2pm", "11 – 1pm". An end at or before the start is the next day's.
 */
export function clockSpan(from: Clock, to: Clock): { start: Minutes; end: Minutes } {
  let start = clockMinutes(from);
  let end = clockMinutes(to);
  if (from.period === null && to.period !== null && from.hour <= 12) {
    start = clockMinutes(from, to.period);
    if (start >= end) start = clockMinutes(from, to.period === 'pm' ? 'am' : 'pm');
  } else if (to.period === null && from.period !== null && to.hour <= 12) {
    end = clockMinutes(to, from.period);
    if (end <= start) end = clockMinutes(to, from.period === 'am' ? 'pm' : 'am');
  }
  return { start, end: end < start || (end === 0 && start > 0) ? end + 1440 : end };
}
