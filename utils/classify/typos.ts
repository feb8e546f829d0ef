import { NEUTRALS, WORDS } from './lexicon/lexicon';

/*
 * One slip of the finger in a word of five letters or more: "Specails", "Writting", "Recsess". Only words of the lexicon
 * are offered, only with the same first letter, and never for a word that is itself known.
 */

let nearby: Map<string, string> | null = null;

function shorter(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function build(): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of WORDS) {
    if (word.length < 5 || /\d/.test(word)) continue;
    for (const key of [word, ...shorter(word)]) if (!found.has(key)) found.set(key, word);
  }
  return found;
}

/** The lexicon's word one edit or one swap away, or null. */
export function typo(word: string): string | null {
  if (word.length < 5 || NEUTRALS.has(word) || /\d/.test(word)) return null;
  nearby ??= build();
  for (const key of [word, ...shorter(word)]) {
    const found = nearby.get(key);
    if (found?.startsWith(word[0]!) && Math.abs(found.length - word.length) <= 1) return found;
  }
  return null;
}
