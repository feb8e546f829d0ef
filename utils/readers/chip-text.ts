import type { DateWords } from '../time/date-words';
import { printedSpan, type PrintedSpan } from '../time/printed-span';
import { hasOwnText } from './dom';

/** The words of an event as drawn. */
export interface ChipText {
  /** "" where it has none. */
  readonly title: string;
  /** The time printed in it; null where none is. */
  readonly span: PrintedSpan | null;
  /** What else is printed in it. */
  readonly rest: readonly string[];
}

const LONGEST = 300;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?`;
const AHEAD = new RegExp(String.raw`^(${CLOCK}(?:\s?[-–—]\s?${CLOCK})?)[\s:,]+(?=.*\p{L})`, 'iu');

/** Title and time of an event by its texts, whatever elements they stand in: a text that is a time and nothing else is its time. */
export function chipText(chip: Element, words: DateWords): ChipText {
  const texts = leaves(chip);
  let span: PrintedSpan | null = null;
  const other: string[] = [];
  for (const text of texts) {
    const time = /\d/.test(text) ? printedWhole(text, words) : null;
    if (time === null) {
      if (/[\p{L}\p{N}]/u.test(text)) other.push(text);
    } else if (span === null) span = time;
    // Start and end in elements of their own.
    else if (span.to === null && (time.from === null || time.to === null))
      span = { from: span.from, to: time.to ?? time.from };
  }
  const [title = '', ...rest] = other;
  const head = span === null ? AHEAD.exec(title) : null;
  // Time and title in one element: where no other time is printed, it is the event's own.
  if (head) return { title: title.slice(head[0].length, LONGEST), span: printedSpan(head[1]!, words), rest };
  return { title: title.slice(0, LONGEST), span, rest };
}

/** "8:05 Bus" is a title, "8:05 – 8:20" a time. */
function printedWhole(text: string, words: DateWords): PrintedSpan | null {
  if (text.length > 60) return null;
  const span = printedSpan(text, words);
  if (!span) return null;
  const left = text
    .normalize('NFKC')
    .replace(/[\d:.,\s~～〜–—−-]+|h\b|uhr|[ap]\.?\s?m\.?|[\p{sc=Han}\p{sc=Hangul}]+/giu, '')
    .trim();
  const word = left.toLowerCase();
  return left === '' ||
    words.periods.has(word) ||
    /^(?:a|to|bis|до|do|til|till|kl|klo|o'?clock|からまで|から|まで)$/.test(word)
    ? span
    : null;
}

/** The texts in an element, each where it stands by itself, in order; blanks made single. */
function leaves(element: Element): string[] {
  const texts: string[] = [];
  const walk = (at: Element) => {
    if (/^(?:style|script|svg|template)$/i.test(at.tagName)) return;
    if (hasOwnText(at)) {
      const text = at.textContent.replace(/\s+/g, ' ').trim();
      if (text !== '') texts.push(text);
    } else for (const child of at.children) walk(child);
  };
  walk(element);
  return texts;
}
