import { AS_SPELT, NEUTRALS, WORDS } from './lexicon/lexicon';
import { MISSPELT } from './lexicon/misspelt';

/*
 * Words cut short: "Gram." for grammar, "Rdg" for reading, "Wrtg" for writing. A cut word ends in a full stop and begins
 * the whole word; a squeezed one keeps its consonants in order. Only everyday words are offered, and only where one alone
 * fits or the first in the list does.
 */

/** Everyday words; those that are also often misspelt stand in that list. */
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

/** Whether the letters of `short` stand in `long` in that order, both beginning and ending alike. */
function squeezed(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1) || short.length >= long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** The everyday word an unknown one stands for, or null. `dotted`: a full stop follows it. */
export function unabbreviated(word: string, dotted: boolean): string | null {
  if (word.length < 3 || WORDS.has(word) || NEUTRALS.has(word) || AS_SPELT.has(word)) return null;
  if (CONSONANTS.test(word)) return EVERYDAY.find((whole) => squeezed(word, whole)) ?? null;
  return dotted ? (EVERYDAY.find((whole) => whole.length > word.length + 1 && whole.startsWith(word)) ?? null) : null;
}
