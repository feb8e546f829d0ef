import { classify, type ClassifyInput } from '../../utils/classify/classify';
import { cluesOf, type Clue } from '../../utils/classify/opinion/clues';
import type { Activity, Mode } from '../../utils/model/vocabulary';
import type { Classification } from '../../utils/model/window';
import { FIRST_MET, inventedDays } from '../accuracy/titles/invented';
import { inputsOf, schoolsOf, type Part } from './schools';

/* Labelled blocks as the fit sees them. */

export interface FitBlock {
  readonly site: string;
  /** The schedule, to group the blocks of one class. */
  readonly from: string;
  readonly part: Part | 'invented' | 'field';
  readonly kind: string;
  readonly input: ClassifyInput;
  readonly first: Classification;
  readonly clues: readonly Clue[];
  readonly activity: Activity;
  readonly mode: Mode;
}

/**
 * The lexicon was written from these, so that its answer there is more right than it will be elsewhere: what is learned
 * of it there is kept apart and thrown away.
 */
const WRITTEN_FROM = new Set<FitBlock['part']>(['read', 'invented']);
/** The lexicon's answer and all that is crossed with it. */
const BY_LEXICON = /^(?:a|m|am|s|as|ms)=|&|^note=./;

/** The clues to learn from: those about the lexicon under another name where it was written from the block. */
export const lessonsOf = ({ part, clues }: FitBlock): readonly Clue[] =>
  WRITTEN_FROM.has(part) ? clues.map((clue) => (BY_LEXICON.test(clue) ? `read ${clue}` : clue)) : clues;

export function blocksOf(part: Part): FitBlock[] {
  return schoolsOf(part).flatMap((school) =>
    inputsOf(school).map((input, i) => {
      const { activity, mode } = school.blocks[i]!;
      const first = classify(input);
      const clues = cluesOf(input, first);
      const { site, id: from, kind = 'us-elementary' } = school;
      return { site, from, part, kind, input, first, clues, activity, mode };
    }),
  );
}

/** Batches of invented days that were written for the weights to learn from: hardly a word of the lexicon came of them. */
const FIELD = ['P', 'Q', 'R', 'S'];

/** The invented days; each counts as a site. */
export function inventedBlocks(): FitBlock[] {
  return Object.keys(FIRST_MET).flatMap((batch) =>
    inventedDays(batch).map(({ input, activity, mode, from }) => {
      const first = classify(input);
      const clues = cluesOf(input, first);
      const part = FIELD.includes(batch) ? 'field' : 'invented';
      return { site: from, from, part, kind: 'invented', input, first, clues, activity, mode } as const;
    }),
  );
}

/** Whether a block was invented for the project. */
export const isInvented = ({ part }: FitBlock) => part === 'invented' || part === 'field';
