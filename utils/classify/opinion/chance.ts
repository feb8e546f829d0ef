import { tokens } from '../tokens';

/*
 * How often an answer is right at schools that the weights have not seen. The model's own probability says most of it; what
 * says more is whether the lexicon agrees, how much the page says beside the plain words, and whether schools that call a
 * block by this very title mean the same by it.
 */

/** What the chance of an answer hangs on. */
export interface Standing {
  /** The model's own probability, 0 to 1. */
  readonly odds: number;
  /** The lexicon says the same, and is certain of it. */
  readonly agrees: boolean;
  readonly certain: boolean;
  /** Words of the title that no weight knows. */
  readonly strange: number;
  readonly noted: boolean;
  /** Words of the title. */
  readonly words: number;
  /** Places that call the same thing by the same title. */
  readonly known: number;
}

const CHANCE_PARTS = ['base', 'slope', 'agrees', 'certain', 'strange', 'noted', 'words', 'known'] as const;

/** What each part of a standing weighs; fitted to answers at schools left out. */
export type ChanceFit = Readonly<Record<(typeof CHANCE_PARTS)[number], number>>;

/** Each count is cut here: higher ones say no more. */
const MOST_COUNTED = { strange: 2, words: 6, known: 8 };
const NEVER = 1e-6;

/** A standing as numbers, in the order of the parts. */
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

/** Whether something read from a file is such a fit. */
export const isChanceFit = (found: Partial<ChanceFit> | undefined): found is ChanceFit =>
  CHANCE_PARTS.every((part) => Number.isFinite(found?.[part]));

/** How often an answer of this standing is right, 0 to 1. */
export function chanceOf(fit: ChanceFit, standing: Standing): number {
  const numbers = numbersOf(standing);
  const sum = CHANCE_PARTS.reduce((all, part, i) => all + fit[part] * numbers[i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Words that make no other title of it: "Snack", "Snack Time", "The Snack". */
const SMALL = new Set(['and', 'the', 'a', 'of', 'time']);
/** Characters; a longer title is not looked for at other schools. */
const LONGEST_TITLE_CHARS = 60;

/** A title as it is compared with those of other schools; '' for one that is too long or has no words. */
export function plainTitle(title: string): string {
  if (title.length > LONGEST_TITLE_CHARS) return '';
  const words = tokens(title).map(({ word }) => word);
  return words.filter((word) => !SMALL.has(word)).join(' ');
}
