import { bestOf, secondOpinion, strangersIn, type Opinion } from '../../utils/classify/opinion/second-opinion';
import { weigh } from '../../utils/classify/opinion/weigh';
import { readWeights, type ChanceFit, type Weights } from '../../utils/classify/opinion/weights';
import type { Classification } from '../../utils/model/window';
import type { FitBlock } from './blocks';
import { fit, type FitSettings } from './fitted';
import { partOf } from './split';

/* Cross-validation over sites: each site is answered by weights that learned nothing of it. */

const FOLDS = 6;
/** A model that is as right as it says it is. */
export const PLAIN: ChanceFit = { base: 0, slope: 1, agrees: 0, certain: 0, strange: 0 };

export interface Answered {
  readonly block: FitBlock;
  readonly said: Classification;
  /** The model's own probability. */
  readonly odds: number;
  /** Words of the title that no weight knows. */
  readonly strange: number;
}

export const isRight = ({ block, said }: Answered) => said.activity === block.activity && said.mode === block.mode;

/** The weights that answer each fold, `others` always being learned from. */
export type Folds = readonly Weights[];

const foldOf = (site: string) => partOf(site, FOLDS, 'fold');

/** Weights for each fold, fitted to all `asked` blocks of the other folds. */
export function foldsOf(asked: readonly FitBlock[], others: readonly FitBlock[], settings: FitSettings): Folds {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learned = [...others, ...asked.filter(({ site }) => foldOf(site) !== fold)];
    return readWeights(fit(learned, settings, PLAIN, ''));
  });
}

/** The second opinion that learned nothing of a site, its chances as `chance` tells them. */
export function opinionWithout(folds: Folds, chance: ChanceFit): (site: string) => Opinion {
  const opinions = folds.map((weights) => secondOpinion({ ...weights, chance }));
  return (site) => opinions[foldOf(site)]!;
}

/** The answers to blocks, each by the weights that learned nothing of its site. */
export function answeredBy(folds: Folds, asked: readonly FitBlock[], chance: ChanceFit = PLAIN): Answered[] {
  const opinionFor = opinionWithout(folds, chance);
  return asked.map((block): Answered => {
    const weights = folds[foldOf(block.site)]!;
    const { odds } = bestOf(weigh(weights, block.clues), weights.pairs);
    const strange = strangersIn(weights, block.clues);
    return { block, said: opinionFor(block.site)(block.input, block.first), odds, strange };
  });
}

/** The answers to the blocks of `asked`, cross-validated over their sites. */
export function crossValidated(
  asked: readonly FitBlock[],
  others: readonly FitBlock[],
  settings: FitSettings,
): Answered[] {
  return answeredBy(foldsOf(asked, others, settings), asked);
}

/** How right a model is, by what it said of itself: logistic regression by Newton's method. */
export function chanceFit(answered: readonly Answered[]): ChanceFit {
  const rows = answered.map((one) => {
    const { block, said, odds, strange } = one;
    const agrees = said.activity === block.first.activity && said.mode === block.first.mode;
    const kept = Math.min(Math.max(odds, 1e-6), 1 - 1e-6);
    const certain = agrees && block.first.sureness === 'certain';
    return { x: [1, Math.log(kept / (1 - kept)), Number(agrees), Number(certain), strange], y: Number(isRight(one)) };
  });
  let at = [0, 1, 0, 0, 0];
  for (let step = 0; step < 25; step++) {
    const slope = at.map((value) => -0.5 * value);
    const curve = at.map((_, i) => at.map((_, j) => (i === j ? 0.5 : 0)));
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * at[i]!, 0)));
      for (let i = 0; i < at.length; i++) {
        slope[i]! += (y - p) * x[i]!;
        for (let j = 0; j < at.length; j++) curve[i]![j]! += p * (1 - p) * x[i]! * x[j]!;
      }
    }
    const move = solve(curve, slope);
    at = at.map((value, i) => value + move[i]!);
  }
  const [base, slope, agrees, certain, strange] = at.map((value) => Math.round(value * 1000) / 1000) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { base, slope, agrees, certain, strange };
}

/** Gaussian elimination of a small system that has one solution. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < rows.length; j++) {
      if (i === j) continue;
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= rows.length; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  return rows.map((row, i) => row[rows.length]! / row[i]!);
}
