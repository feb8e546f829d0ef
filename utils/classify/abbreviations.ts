import { AS_SPELT, NEUTRALS, WORDS } from './lexicon/lexicon';
import { MISSPELT } from './lexicon/misspelt';

/*
 * Words that are cut short: "Gram." for grammar, "Rdg" for reading, "Wrtg" for writing. A cut word ends in a full stop
 * and is the beginning of the whole word; a squeezed word keeps its consonants in order. Only everyday words are
 * offered, and only if a single one fits, or the first in the list does.
 */

/** Everyday words. Those that are also often misspelt stand in that list. */
const EVERYDAY = [
  'break',
  'assignment',
  'math',
  'rotation',
  'activities',
  'geography',
  'religious',
  'education',
  ...MISSPELT,
];

const CONSONANTS = /^[bcdfghjklmnpqrstvwxyz]{3,5}$/;

/** Do the letters of `short` stand in `long` in the same order, with the same first and last letter? */
function squeezed(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1) || short.length >= long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** The everyday word for which an unknown one stands, or null. `dotted`: a full stop follows it. */
export function unabbreviated(word: string, dotted: boolean): string | null {
  if (word.length < 3 || WORDS.has(word) || NEUTRALS.has(word) || AS_SPELT.has(word)) return null;
  if (CONSONANTS.test(word)) return EVERYDAY.find((whole) => squeezed(word, whole)) ?? null;
  return dotted ? (EVERYDAY.find((whole) => whole.length > word.length + 1 && whole.startsWith(word)) ?? null) : null;
}
