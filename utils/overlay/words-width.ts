/** em of what minutes are written with, in Roboto and what stands in for it; wide rather than narrow. */
const DIGIT = 0.58;
const COLON = 0.28;
const OTHER = 0.6;

/** About how many px a few words take at a type of `size` px. Measuring would make the page lay itself out once more. */
export function wordsWidth(words: string, size: number): number {
  let em = 0;
  for (const letter of words) em += /\d/.test(letter) ? DIGIT : /[:.,\s]/.test(letter) ? COLON : OTHER;
  return Math.ceil(em * size);
}
