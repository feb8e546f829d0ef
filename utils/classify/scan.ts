import { LONGEST, NEUTRALS, PHRASES, type Entry } from './lexicon/lexicon';
import { tokens, type Gap, type Token } from './tokens';
import { typo } from './typos';

/** A phrase of the lexicon found in a text. */
export interface Hit extends Entry {
  /** As the page spells it. */
  readonly said: string;
  readonly slip: boolean;
}

/** A stretch of a text between separators, with what was found in it. */
export interface Part {
  readonly gap: Gap | 'and' | 'prep';
  readonly hits: Hit[];
  /** Words nothing is known about. */
  unknown: number;
}

const SIBLING = new Set(['and', 'or', 'then', 'y', 'o', 'plus']);
const PREP = new Set(
  'for with w in at from to while during before after until on by para con en antes despues'.split(' '),
);

const NUMBER =
  /^(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|first|second|third|fourth|fifth|sixth|seventh)$/;

/** The longest phrase that begins at a token, with how many tokens it takes; `#` in a phrase is any number. */
function phraseAt(list: readonly Token[], at: number, words: readonly string[]): [Entry, number] | null {
  let found: [Entry, number] | null = null;
  const first = words[at]!;
  const numbered = NUMBER.test(first);
  const longest = Math.max(LONGEST.get(first) ?? 0, numbered ? (LONGEST.get('#') ?? 0) : 0);
  let exact = '';
  let masked = '';
  for (let n = 1; n <= longest && at + n <= list.length; n++) {
    if (n > 1 && list[at + n - 1]!.gap !== '') break;
    const word = words[at + n - 1]!;
    const mask = NUMBER.test(word) ? '#' : word;
    exact = n === 1 ? word : `${exact} ${word}`;
    masked = n === 1 ? mask : `${masked} ${mask}`;
    const entry = PHRASES.get(exact) ?? PHRASES.get(masked);
    if (entry) found = [entry, n];
  }
  return found;
}

/** Cuts a text into parts and finds the lexicon's phrases in them, longest first. */
export function scan(text: string): Part[] {
  const list = tokens(text);
  const parts: Part[] = [];
  let part: Part | null = null;
  const words = list.map(({ word }) => typo(word) ?? word);
  let gap = '' as Part['gap'];
  for (let at = 0; at < list.length; at++) {
    const { gap: before, word, from } = list[at]!;
    if (before) gap = before;
    const found = phraseAt(list, at, words);
    if (!found && (SIBLING.has(word) || PREP.has(word))) {
      gap = gap === 'open' || gap === 'close' ? gap : SIBLING.has(word) ? 'and' : 'prep';
      continue;
    }
    if (!part || gap) parts.push((part = { gap, hits: [], unknown: 0 }));
    gap = '';
    if (found) {
      const [entry, n] = found;
      const slip = words.slice(at, at + n).some((w, i) => w !== list[at + i]!.word);
      part.hits.push({ ...entry, said: text.slice(from, list[at + n - 1]!.to), slip });
      at += n - 1;
    } else if (!NEUTRALS.has(word) && !/^\d/.test(word)) part.unknown++;
  }
  return parts;
}
