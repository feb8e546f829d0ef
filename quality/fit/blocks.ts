import { classify, type ClassifyInput } from '../../utils/classify/classify';
import { cluesOf, type Clue } from '../../utils/classify/opinion/clues';
import type { Activity, Mode } from '../../utils/model/vocabulary';
import type { Classification } from '../../utils/model/window';
import { FIRST_MET, inventedDays } from '../accuracy/titles/invented';
import { inputsOf, schoolsOf, type Part } from './schools';

/* This file holds the labelled blocks in the form that the fit needs. */

export interface FitBlock {
  readonly site: string;
  /** The id of the schedule, which groups the blocks of one class. */
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
 * The parts from which the lexicon was written. Its answer is right more often there than elsewhere, so what is learned
 * there about the lexicon is kept apart and thrown away.
 */
const WRITTEN_FROM = new Set<FitBlock['part']>(['read', 'invented']);
/** Clues that are the lexicon's answer, or are crossed with it. */
const BY_LEXICON = /^(?:a|m|am|s|as|ms)=|&|^note=./;

/** The clues to learn from. Clues about the lexicon get another name if the lexicon was written from this block. */
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

/**
 * Batches of invented days that were written as examples for the weights. Hardly a word of the lexicon came from them.
 */
const FIELD = ['P', 'Q', 'R', 'S'];

/** The blocks of the invented days. Each day counts as a site. */
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

/** Was the block invented for the project? */
export const isInvented = ({ part }: FitBlock) => part === 'invented' || part === 'field';
