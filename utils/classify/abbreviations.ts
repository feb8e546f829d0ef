import { AS_SPELT, NEUTRALS, WORDS } from './lexicon/lexicon';

/*
 * Words cut short: "Gram." for grammar, "Rdg" for reading, "Wrtg" for writing. A cut word ends in a full stop and begins
 * the whole word; a squeezed one keeps its consonants in order. Only everyday words are offered, and only where one alone
 * fits or the first in the list does.
 */

const EVERYDAY = `
reading writing recess break grammar vocabulary comprehension literature science social studies language spelling
intervention assessment assignment math library computer technology music kindergarten lunch homework homeroom workshop
rotation activities special meeting calendar announcements attendance dismissal breakfast bathroom restroom health
history geography religion religious enrichment independent instruction phonics handwriting physical education schedule
`
  .trim()
  .split(/\s+/);

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
