import { DateParts, type DateRange } from './date-parts';
import { dateTokens, type DateToken } from './date-tokens';
import type { DateWords } from './date-words';

export interface DateTail extends DateRange {
  /** Where it begins in the text. */
  readonly at: number;
}

/** Longest tail looked at: "Wednesday, September 28, 2026 – Thursday, October 2, 2027" fits twice. */
const LONGEST = 120;

/**
 * The date or range of dates a text ends with: "…, June 2, 2026", "…, 28 de septiembre – 2 de octubre de 2026". Null
 * when its last fields are anything else. `text` is plain (`plainText`).
 */
export function dateAtTail(text: string, words: DateWords): DateTail | null {
  const cut = Math.max(0, text.length - LONGEST);
  const fields: DateToken[][] = [[]];
  for (const token of dateTokens(text.slice(cut), words)) {
    if (token.kind === 'separator') fields.push([]);
    else fields.at(-1)!.push(token);
  }
  const taken: DateToken[] = [];
  for (const field of fields.reverse()) {
    if (!dateLike(field)) break;
    taken.unshift(...field);
    const parts = partsOf(taken);
    if (!parts.balanced) continue;
    const range = parts.range();
    return range && { ...range, at: cut + taken[0]!.at };
  }
  return null;
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

function partsOf(tokens: readonly DateToken[]): DateParts {
  const parts = new DateParts();
  for (const token of tokens) parts.add(token);
  return parts;
}
