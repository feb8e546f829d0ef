import type { DateWords } from '../../../time/date/date-words';
import { printedSpan, type PrintedSpan } from '../../../time/clock/printed-span';
import { textPieces } from './text-pieces';

/** The words of an event as drawn. */
export interface ChipText {
  /** "" if it has none. */
  readonly title: string;
  /** The time printed in it; null if none is. */
  readonly span: PrintedSpan | null;
  /** Its other texts. */
  readonly rest: readonly string[];
}

const LONGEST_TITLE_CHARS = 300;
const CLOCK_PATTERN = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?`;
const BETWEEN = /^(?:a|to|bis|до|do|til|till|kl|klo|o'?clock|からまで|から|まで)$/;
const AHEAD = new RegExp(
  String.raw`^(${CLOCK_PATTERN}(?:\s?[-–—]\s?${CLOCK_PATTERN})?)[\s:,]+(?![\s:,])(?=.*\p{L})`,
  'iu',
);

/** Title and time of an event by its texts, whatever elements they stand in: a text that is a time and nothing else is its time. */
export function chipText(chip: Element, words: DateWords): ChipText {
  const texts = textPieces(chip);
  let span: PrintedSpan | null = null;
  const other: string[] = [];
  for (const text of texts) {
    const time = /\p{Nd}/u.test(text) ? printedWhole(text, words) : null;
    if (time === null) {
      if (/[\p{L}\p{N}]/u.test(text)) other.push(text);
    } else if (span === null) span = time;
    // Start and end stand in elements of their own.
    else if (span.to === null && (time.from === null || time.to === null))
      span = { from: span.from, to: time.to ?? time.from };
  }
  const [title = '', ...rest] = other;
  const head = span === null ? AHEAD.exec(title) : null;
  // Time and title stand in one element: if no other time is printed, it is the time of the event.
  if (head)
    return { title: title.slice(head[0].length, LONGEST_TITLE_CHARS), span: printedSpan(head[1]!, words), rest };
  return { title: title.slice(0, LONGEST_TITLE_CHARS), span, rest };
}

/** "8:05 Bus" is a title, "8:05 – 8:20" a time. */
function printedWhole(text: string, words: DateWords): PrintedSpan | null {
  if (text.length > 60) return null;
  const span = printedSpan(text, words);
  if (!span) return null;
  const left = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /[\p{Nd}:.,~～〜–—−\u200e\u200f\u061c-]+|(?<!\p{L})(?:h|uhr|[ap]\.?\s?m\.?)(?!\p{L})|[\p{sc=Han}\p{sc=Hangul}]+/gu,
      ' ',
    );
  // The start, the end and what stands between them are looked at separately: one side may be only "am" or "pm".
  if (words.periods.has(left.trim())) return span;
  return left.split(/\s+/).every((word) => word === '' || words.periods.has(word) || BETWEEN.test(word)) ? span : null;
}
