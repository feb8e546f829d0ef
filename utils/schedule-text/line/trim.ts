import { oneLine } from '../../model/text/one-line';
import { clockText } from '../../time/clock/clock-marks';

/*
 * Marks around words that are not the words: bullets, leaders, dashes, pipes, a bracket whose other half was the time.
 * Every pattern is anchored and made of one class, so long lines cost no more than their length.
 */

/** A line or a cell that says "nothing here". */
export const EMPTY_CELL = /^[\s|]*(?:n\/?a|none|tba|x|[-\u2012-\u2015]{1,2})[\s|]*$/i;

const MARKS_AT_HEAD =
  /^[\s\]&/|•·●○◦■□▸►➢➤✓☆*>~=_:;,.…@\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d\u20e3\\-]+/u;
const PICTURES = /[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d\u20e3]+$/u;
/** The number of a list; in "1. Stunde" it belongs to the word. */
const NUMBERED =
  /^\d{1,2}[.)]\s+(?=\p{L})(?!(?:stunde|std|unterrichts\p{L}*|schulstunde|block|pause|klasse|time|lesson|period|hodina|[óo]ra|lekcja|uur|les)(?!\p{L}))/iu;
const ENDS = new Set(' \t/|•·*>~=_:;,-…@[{–—―−‐‑');

/** Words without a mark at either end or a bracket, as most lines of a page are. */
const PLAIN = /^[A-Za-z][^()]*[A-Za-z\d]$/;

/** The words without the marks and pictures around them. */
export function trimMarks(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = clockText(text);
  const head = MARKS_AT_HEAD.exec(plain)?.[0].length ?? 0;
  let end = plain.length - (PICTURES.exec(plain.slice(-40))?.[0].length ?? 0);
  while (end > head && (ENDS.has(plain[end - 1]!) || (plain[end - 1] === '.' && /[\s.]/.test(plain[end - 2] ?? ' ')))) {
    end--;
  }
  return balanced(text.slice(head, end).replace(NUMBERED, '').trim());
}

/** Without a bracket that opens or closes nothing at either end, and without a pair that holds everything. */
function balanced(text: string): string {
  let depth = 0;
  let least = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') least = Math.min(least, --depth);
  }
  let out = text;
  if (least < 0 && out.endsWith(')') && !out.includes('(')) out = out.slice(0, -1);
  else if (least < 0 && out.startsWith(')')) out = out.slice(1);
  if (depth > 0 && out.startsWith('(') && !out.includes(')')) out = out.slice(1);
  else if (depth > 0 && /(?<![:;]-?)\($/.test(out)) out = out.slice(0, -1);
  if (depth === 0 && /^\([^()]*\)$/.test(out)) out = out.slice(1, -1);
  return out === text ? out : trimMarks(out);
}

/** Are there words in it at all? */
export function hasWords(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

/** Blanks that are not one space between words. */
const UNEVEN = /\s\s|[^\S ]|^ | $/;

/** One line of words: blanks single, marks at the ends gone. */
export function tidy(text: string): string {
  const words = trimMarks(text);
  return UNEVEN.test(words) ? oneLine(words) : words;
}
