import { eitherOf } from '../../model/text/any-of';
import type { Minutes } from '../../model/block';
import type { Clock } from './clock';
import type { DateWords } from '../date/date-words';

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
const HOUR_WORD = '[時时点點시]|Uhr|[hч](?!\\p{L})';

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
    const before = eitherOf([...Object.keys(EAST), ...own]);
    const source = String.raw`(?:(${before}) ?)?(\d{1,2})(?:(?:[:.：]| ?h ?)(\d{2})(?::[0-5]\d)?(?!\d|\.\d))?(?: ?(${HOUR_WORD})(?: ?(\d{1,2}) ?[分분])?)?(?: ?(${eitherOf([WEST, before])}))?`;
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
  const half = marked === undefined || h > 12 ? null : periodOf(marked, words);
  const full = half === null && minute !== undefined && (h > 12 || h === 0 || hour.startsWith('0'));
  return { clock: { hour: h, minute: m, half, full }, end: at + whole.length };
}

function periodOf(word: string, words: DateWords): 'am' | 'pm' | null {
  const bare = word.toLowerCase();
  return EAST[bare] ?? words.periods.get(bare) ?? (bare.startsWith('a') ? 'am' : 'pm');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, ' ');
}

/** Minutes after midnight, read by `half` (its own, unless given): 12am is 0, 24:00 is 1440. */
export function clockMinutes(clock: Clock, half = clock.half): Minutes {
  const hour = half === null || clock.hour > 12 ? clock.hour : (clock.hour % 12) + (half === 'pm' ? 12 : 0);
  return hour * 60 + clock.minute;
}

/**
 * Start and end of a range of clocks on one day or over midnight. am or pm on one side only is lent to the other,
 * turned where the range would run backwards: "1 – 2pm", "11 – 1pm". An end at or before the start is the next day's.
 */
export function clockSpan(from: Clock, to: Clock): { start: Minutes; end: Minutes } {
  let start = clockMinutes(from);
  let end = clockMinutes(to);
  if (from.half === null && to.half !== null && from.hour <= 12) {
    start = clockMinutes(from, to.half);
    if (start >= end) start = clockMinutes(from, to.half === 'pm' ? 'am' : 'pm');
  } else if (to.half === null && from.half !== null && to.hour <= 12) {
    end = clockMinutes(to, from.half);
    if (end <= start) end = clockMinutes(to, from.half === 'am' ? 'pm' : 'am');
  }
  return { start, end: end < start || (end === 0 && start > 0) ? end + 1440 : end };
}
