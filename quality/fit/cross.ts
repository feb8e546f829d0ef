import { chanceFitOf, numbersOf, type Standing } from '../../utils/classify/opinion/chance';
import { doingShown, LISTENING, WORKING, type DoingFit, type DoingShown } from '../../utils/classify/opinion/doing';
import { bestOf, secondOpinion, standingOf, type Opinion } from '../../utils/classify/opinion/second-opinion';
import { weigh } from '../../utils/classify/opinion/weigh';
import { readWeights, type Honesty, type Weights } from '../../utils/classify/opinion/weights';
import type { Mode } from '../../utils/model/vocabulary';
import type { Classification } from '../../utils/model/window';
import type { FitBlock } from './blocks';
import { fit, type FitSettings } from './fitted';
import { logistic } from './logistic';
import { partOf } from './split';

/* Cross-validation over sites: each site is answered by weights that learned nothing from it. */

const FOLDS = 6;
/** A model that is taken to be as right as it claims. */
export const UNTRIED: Honesty = {
  chance: chanceFitOf([0, 1]),
  doing: { work: [0, 1, 0, 0, 0, 0], listens: [0, 1, 0, 0, 0, 0] },
};

/** The standing of an answer about which nothing is known. */
export const NOTHING: Standing = {
  ...{ odds: 0.5, agrees: false, certain: false, strange: 0, noted: false, words: 0, known: 0 },
};

export interface Answered {
  readonly block: FitBlock;
  readonly said: Classification;
  readonly standing: Standing;
  readonly shown: DoingShown;
}

export const isRight = ({ block, said }: Answered) => said.activity === block.activity && said.mode === block.mode;

/** The weights that answer each fold. */
export type Folds = readonly Weights[];

const foldOf = (site: string) => partOf(site, FOLDS, 'fold');

/**
 * The weights for each fold, fitted to all `asked` blocks of the other folds and to `others`, without the fold's own
 * sites.
 */
export function foldsOf(asked: readonly FitBlock[], others: readonly FitBlock[], settings: FitSettings): Folds {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const away = new Set(asked.filter(({ site }) => foldOf(site) === fold).map(({ site }) => site));
    const learned = [...others, ...asked].filter(({ site }) => !away.has(site));
    return readWeights(fit(learned, settings, UNTRIED, ''));
  });
}

/** The second opinion that learned nothing from a site; `honesty` tells how certain its answers are. */
export function opinionWithout(folds: Folds, honesty: Honesty): (site: string) => Opinion {
  const opinions = folds.map((weights) => secondOpinion({ ...weights, ...honesty }));
  return (site) => opinions[foldOf(site)]!;
}

/** The answers to blocks, each by the weights that learned nothing from its site. */
export function answeredBy(folds: Folds, asked: readonly FitBlock[], honesty: Honesty = UNTRIED): Answered[] {
  const opinionFor = opinionWithout(folds, honesty);
  return asked.map((block): Answered => {
    const weights = folds[foldOf(block.site)]!;
    const { clues, input, first } = block;
    const best = bestOf(weigh(weights, clues), weights.pairs);
    const standing = standingOf(weights, clues, input, first, best);
    return { block, said: opinionFor(block.site)(input, first), standing, shown: doingShown(best, clues, input) };
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

/** How right a model is, judged by its answers about sites from which it had not learned. */
export function honest(answered: readonly Answered[]): Honesty {
  const right = answered.map((one) => ({ numbers: numbersOf(one.standing), true: isRight(one) }));
  const doing = (what: keyof DoingFit, modes: readonly Mode[]) => {
    const cases = answered.map(({ block, shown }) => ({ numbers: shown[what], true: modes.includes(block.mode) }));
    return logistic(cases, UNTRIED.doing[what]);
  };
  return {
    chance: chanceFitOf(logistic(right, numbersOf(NOTHING).fill(0))),
    doing: { work: doing('work', WORKING), listens: doing('listens', LISTENING) },
  };
}
