import { AS_SPELT, NEUTRALS, WORDS } from './lexicon/lexicon';
import { MISSPELT } from './lexicon/misspelt';

/*
 * Single slips of the finger: "Specails", "Writting", "Recsess". Only everyday words that teachers do misspell are
 * offered, only with the same first letter, and never for a word that is itself known.
 */

let nearby: Map<string, string> | null = null;

function shorter(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** The words are prepared at the first unknown word, since most titles need none. */
function build(): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of MISSPELT) for (const key of [word, ...shorter(word)]) if (!found.has(key)) found.set(key, word);
  return found;
}

/** The everyday word that is one letter (or one swap) away from an unknown one, or null. */
export function typo(word: string): string | null {
  if (word.length < 5 || WORDS.has(word) || NEUTRALS.has(word) || AS_SPELT.has(word)) return null;
  nearby ??= build();
  for (const key of [word, ...shorter(word)]) {
    const found = nearby.get(key);
    if (found?.startsWith(word[0]!) && Math.abs(found.length - word.length) <= 1) return found;
  }
  return null;
}
