import { weekdaysSaid } from './days-said';
import { someWeeks } from './some-weeks';

/*
 * "Writing*" in a schedule, and under it "*every other Friday only": when the marked lesson is. The words are put behind each
 * title that has the mark, in brackets, as if they had been printed there.
 */

/** A mark, and what the one line that begins with it says. */
export type Footnotes = ReadonlyMap<string, string>;

const NOTE = /^\s*(?<mark>[*†‡]{1,3})\s*(?<said>\p{L}[^*†‡:]{2,80}?)[.!\s]*$/u;
const MARKED = /(?<=[\p{L})])\s?(?<mark>[*†‡]{1,3})(?![*†‡\p{L}])/gu;
const SAYS_WHEN = /\b(?:not|except|only|no|off|every|when|week|until|starting)\b/i;

/** The footnotes among texts; a mark that begins several of them is a bullet. */
export function footnotesIn(texts: readonly string[]): Footnotes {
  const found = new Map<string, string>();
  const bullets = new Set<string>();
  for (const text of texts) {
    const { mark, said } = NOTE.exec(text.slice(0, 100))?.groups ?? {};
    if (mark === undefined) continue;
    if (found.has(mark)) bullets.add(mark);
    else if (saysWhen(said!)) found.set(mark, said!);
  }
  for (const mark of bullets) found.delete(mark);
  return found;
}

const saysWhen = (said: string) => SAYS_WHEN.test(said) && (someWeeks(said) !== null || weekdaysSaid(said).length > 0);

/** A text whose marks became what their footnotes say; the same text where it has none. */
export function withFootnotes(text: string, notes: Footnotes): string {
  if (notes.size === 0) return text;
  return text.replace(MARKED, (found, mark: string) => (notes.has(mark) ? ` (${notes.get(mark)!})` : found));
}

/** The same in a cell: there what a lesson is excepted from is a note, as the days of a cell are its column's. */
export const withFootnotesInCell = (text: string, notes: Footnotes): string =>
  withFootnotes(
    text,
    new Map([...notes].map(([mark, said]) => [mark, said.replace(/^(?:not|except)(?: on)? /i, 'no class ')])),
  );

/** Is a text one of these footnotes? */
export const isFootnote = (text: string, notes: Footnotes): boolean =>
  notes.has(NOTE.exec(text.slice(0, 100))?.groups?.['mark'] ?? '');
