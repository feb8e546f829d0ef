import { tokens } from '../tokens';

/*
 * How often an answer is right at schools that the weights have not seen. The model's own probability tells most of it.
 * Three more things tell: whether the lexicon agrees, how much the page says besides the plain words, and whether
 * schools that use this very title mean the same by it.
 */

/** What the chance of an answer depends on. */
export interface Standing {
  /** The model's own probability, 0 to 1. */
  readonly odds: number;
  /** The lexicon gives the same answer, and is certain of it. */
  readonly agrees: boolean;
  readonly certain: boolean;
  /** How many words of the title no weight knows. */
  readonly strange: number;
  readonly noted: boolean;
  /** How many words the title has. */
  readonly words: number;
  /** How many places mean the same by this title. */
  readonly known: number;
}

const CHANCE_PARTS = ['base', 'slope', 'agrees', 'certain', 'strange', 'noted', 'words', 'known'] as const;

/** How much each part of a standing counts, fitted to the answers at schools that were left out. */
export type ChanceFit = Readonly<Record<(typeof CHANCE_PARTS)[number], number>>;

/** Counts are cut off here: a higher count says no more. */
const MOST_COUNTED = { strange: 2, words: 6, known: 8 };
const NEVER = 1e-6;

/** A standing as numbers, in the order of its parts. */
export function numbersOf({ odds, agrees, certain, strange, noted, words, known }: Standing): number[] {
  const kept = Math.min(Math.max(odds, NEVER), 1 - NEVER);
  return [
    ...[
      1,
      Math.log(kept / (1 - kept)),
      Number(agrees),
      Number(agrees && certain),
      Math.min(strange, MOST_COUNTED.strange),
    ],
    ...[Number(noted), Math.min(words, MOST_COUNTED.words) / 3, Math.log1p(Math.min(known, MOST_COUNTED.known))],
  ];
}

/** What each part weighs, from numbers in the order of the parts. */
export const chanceFitOf = (numbers: readonly number[]): ChanceFit =>
  Object.fromEntries(CHANCE_PARTS.map((part, i) => [part, numbers[i] ?? 0])) as ChanceFit;

/** Is something that was read from a file such a fit? */
export const isChanceFit = (found: Partial<ChanceFit> | undefined): found is ChanceFit =>
  CHANCE_PARTS.every((part) => Number.isFinite(found?.[part]));

/** How often an answer of this standing is right, 0 to 1. */
export function chanceOf(fit: ChanceFit, standing: Standing): number {
  const numbers = numbersOf(standing);
  const sum = CHANCE_PARTS.reduce((all, part, i) => all + fit[part] * numbers[i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Words that make no other title of it: "Snack", "Snack Time" and "The Snack" are one. */
const SMALL = new Set(['and', 'the', 'a', 'of', 'time']);
/** Characters. Longer titles are not looked for at other schools. */
const LONGEST_TITLE_CHARS = 60;

/** The form in which a title is compared with those of other schools; '' if it is too long or has no words. */
export function plainTitle(title: string): string {
  if (title.length > LONGEST_TITLE_CHARS) return '';
  const words = tokens(title).map(({ word }) => word);
  return words.filter((word) => !SMALL.has(word)).join(' ');
}
