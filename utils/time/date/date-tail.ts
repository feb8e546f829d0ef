import { DateParts, type DateRange } from './date-parts';
import { dateTokens, SEPARATORS, type DateToken } from './date-tokens';
import type { DateWords } from './date-words';

export interface DateTail extends DateRange {
  /** Where it begins in the text. */
  readonly at: number;
}

/** Most fields a tail can have: "Wednesday, September 28, 2026 – Thursday, October 2, 2027". */
const MOST_FIELDS = 6;
const LONGEST_FIELD = 60;

/**
 * The date or range of dates a text ends with: "…, June 2, 2026", "…, 28 de septiembre – 2 de octubre de 2026". Null
 * when its last fields are anything else. `text` is plain (`plainText`).
 */
export function dateAtTail(text: string, words: DateWords): DateTail | null {
  const parts: (readonly DateToken[])[] = [];
  for (let end = text.length; end >= 0 && parts.length < MOST_FIELDS;) {
    const start = separatorBefore(text, end) + 1;
    if (end - start > LONGEST_FIELD) return null;
    const field = fieldTokens(text.slice(start, end), words);
    if (!dateLike(field)) return null;
    parts.unshift(field);
    const date = partsOf(parts);
    if (date.balanced) {
      const range = date.range();
      return range && { ...range, at: start + field[0]!.at };
    }
    end = start - 1;
  }
  return null;
}

function separatorBefore(text: string, end: number): number {
  if (end === 0) return -1;
  let last = -1;
  for (const separator of SEPARATORS) last = Math.max(last, text.lastIndexOf(separator, end - 1));
  return last;
}

/** The same few fields (" September 14", " 2026") end all texts of a page. */
const kept = new WeakMap<DateWords, Map<string, readonly DateToken[]>>();

function fieldTokens(field: string, words: DateWords): readonly DateToken[] {
  let fields = kept.get(words);
  if (!fields || fields.size > 300) kept.set(words, (fields = new Map()));
  let tokens = fields.get(field);
  if (!tokens) fields.set(field, (tokens = [...dateTokens(field, words)]));
  return tokens;
}

/** Numbers, months and the small words between them; a title or a place has a real word. */
function dateLike(field: readonly DateToken[]): boolean {
  let counts = 0;
  for (const token of field) {
    if (token.kind === 'clock' || token.kind === 'other') return false;
    if (token.kind === 'word' && token.end - token.at > 5) return false;
    if (token.kind === 'year' || token.kind === 'month' || token.kind === 'number' || token.kind === 'date') counts++;
  }
  return counts > 0;
}

function partsOf(fields: readonly (readonly DateToken[])[]): DateParts {
  const parts = new DateParts();
  for (const field of fields) for (const token of field) parts.add(token);
  return parts;
}
