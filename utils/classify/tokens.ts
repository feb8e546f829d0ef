import { withoutAccents } from '../model/text/without-accents';
/*
 * A title as words, with what stands between them. Words are compared in a normal form (no case, accents, possessives
 * or plural s). Each remembers where it stands, so that reasons can quote the page.
 */

/** What stands before a word: nothing, the mark of a label (`:` or a dash), or a bracket that opens or closes. */
export type Gap = '' | 'label' | 'open' | 'close';

export interface Token {
  readonly word: string;
  readonly gap: Gap;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** Longer titles and notes are cut off: nobody prints such a long name for a block. */
const LONGEST_TEXT_CHARS = 300;
/** Letters of any script, with accents. They are ranges, because property escapes are several times slower. */
const L = 'A-Za-z\\u00aa\\u00ba\\u00c0-\\u1fff\\u3040-\\ud7ff';
/** Abbreviations ("P.E.", "E/I"), words with their apostrophes, marks that separate. */
const PIECE = new RegExp(
  `w/(?=\\s*[${L}])|[${L}](?:[./][${L}])+(?![${L}])|[${L}0-9]+(?:['’\`´][${L}]+)*|[#\\n/\\\\,;:&+|•·→()[\\]–—-]`,
  'gi',
);
const WORD = new RegExp(`^[#${L}0-9]`);
const GAPS: Readonly<Record<string, Gap>> = {
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ':': 'label',
  '–': 'label',
  '—': 'label',
};

/** Words in which the final s is no plural. */
const KEEP = /(?:ss|us|is)$/;

/** The normal form of one word: `Writer’s` → `writer`, `R.T.I.` → `rti`, `Matemáticas` → `matematica`. */
export function normal(raw: string): string {
  let word = raw.toLowerCase();
  if (/[^\x00-\x7f]/.test(word)) word = withoutAccents(word);
  word = word.replace(/['’`´./]/g, '');
  // "Show-n-Tell"
  return word === 'n' ? 'and' : stem(word);
}

/** A plain lower-case word without its plural s. */
export function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEP.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? word.slice(0, -3) + 'y' : word.slice(0, -1);
}

/** "L U N C H": four or more letters with a space between each, but not the days of the week. */
const SPACED = /(?<!\S)[A-Za-z](?: [A-Za-z]){3,}(?!\S)/g;
const DAYS = /^[mtwrfhsu ]+$/i;

/** Words of a text, in order. */
export function tokens(text: string): Token[] {
  const found = loose(text);
  for (const { 0: run, index } of text.slice(0, LONGEST_TEXT_CHARS).matchAll(SPACED)) {
    const at = found.findIndex((token) => token.from === index);
    if (at < 0 || DAYS.test(run)) continue;
    const joined = { ...found[at]!, word: normal(run.replace(/ /g, '')), to: index + run.length };
    found.splice(at, (run.length + 1) / 2, joined);
  }
  return found;
}

function loose(text: string): Token[] {
  const found: Token[] = [];
  let gap: Gap = '';
  for (const piece of text.slice(0, LONGEST_TEXT_CHARS).matchAll(PIECE)) {
    const raw = piece[0];
    const from = piece.index;
    const to = from + raw.length;
    if (raw === '-') {
      // A hyphen inside a word joins ("Clean-up"). One with a space beside it is a dash.
      if (/\s/.test(text[from - 1] ?? ' ') || /\s/.test(text[to] ?? ' ')) gap = 'label';
    } else if (WORD.test(raw)) {
      const word = normal(raw);
      if (word.length > 6 && word.endsWith('time')) {
        found.push({ word: normal(word.slice(0, -4)), gap, from, to: to - 4 });
        found.push({ word: 'time', gap: '', from: to - 4, to });
      } else found.push({ word, gap, from, to });
      gap = '';
    } else if (raw === ':' && /\d/.test(text[from - 1] ?? '') && /\d/.test(text[to] ?? '')) continue;
    else if (GAPS[raw]) gap = GAPS[raw];
    else {
      // "Snack/Recess", "Nap, Rest" and "Music & Movement" all mean "and".
      found.push({ word: 'and', gap, from, to });
      gap = '';
    }
  }
  return found;
}
