import type { Clock } from '../clock/clock';
import { clockAt } from '../clock/clock-text';
import type { DateWords } from './date-words';

/** A piece of text as far as dates and clocks go. `at` and `end` are positions in the text. */
export type DateToken = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'year' | 'month' | 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'word' | 'weekday' | 'separator' | 'dash' | 'bracket' | 'other' }
);

const NUMERIC = [
  /(?<year>\d{4})[-/.] ?(?<month>\d{1,2})[-/.] ?(?<day>\d{1,2})(?!\d)/uy,
  /(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)/uy,
];
const EAST_PART = /(\d{1,4}) ?([年년月월日일號号])/uy;
const VIETNAMESE_MONTH = /th[aá]ng (\d{1,2})(?!\d)/iuy;
const DIGITS = /\d+/y;
/** Scripts without spaces are read letter by letter, so that a clock inside them is seen. */
const WORD =
  /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L}(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}'’])*|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/uy;

/** Cuts plain text (see `plainText`) into tokens, lazily: a caller stops as soon as it knows enough. */
export function* dateTokens(text: string, words: DateWords): Generator<DateToken> {
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const token = tokenAt(text, at, words);
    yield token;
    at = token.end;
  }
}

function tokenAt(text: string, at: number, words: DateWords): DateToken {
  for (const numeric of NUMERIC) {
    const parts = match(numeric, text, at);
    if (parts?.groups) {
      const { year, month, day } = parts.groups;
      return {
        kind: 'date',
        year: Number(year),
        month: Number(month),
        day: Number(day),
        at,
        end: at + parts[0].length,
      };
    }
  }
  const east = match(EAST_PART, text, at);
  if (east) {
    const kind = /[年년]/.test(east[2]!) ? 'year' : /[月월]/.test(east[2]!) ? 'month' : 'number';
    return { kind, value: Number(east[1]), at, end: at + east[0].length };
  }
  const clock = clockAt(text, at, words);
  if (clock) return { kind: 'clock', clock: clock.clock, at, end: clock.end };
  const number = match(DIGITS, text, at);
  if (number) {
    const year = number[0].length === 4;
    return {
      kind: year ? 'year' : number[0].length > 2 ? 'other' : 'number',
      value: Number(number[0]),
      at,
      end: at + number[0].length,
    } as DateToken;
  }
  const tháng = match(VIETNAMESE_MONTH, text, at);
  if (tháng) return { kind: 'month', value: Number(tháng[1]), at, end: at + tháng[0].length };
  const word = match(WORD, text, at);
  if (word) {
    const end = at + word[0].length;
    if (word[0] === '至') return { kind: 'dash', at, end };
    const month = words.month(word[0]);
    if (month !== null) return { kind: 'month', value: month, at, end };
    return { kind: words.isWeekday(word[0]) ? 'weekday' : 'word', at, end };
  }
  return { kind: markKind(text[at]!), at, end: at + 1 };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What cuts a text into fields, in the West, the East and Arabic. */
export const SEPARATORS = ',、，،;';

function markKind(mark: string): 'separator' | 'dash' | 'bracket' | 'other' {
  if (SEPARATORS.includes(mark)) return 'separator';
  if (/[-–—−~～〜]/.test(mark)) return 'dash';
  return /[().º'’]/.test(mark) ? 'bracket' : 'other';
}
