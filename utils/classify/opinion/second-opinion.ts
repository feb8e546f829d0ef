import { ACTIVITIES, MODES, type Activity, type Mode, type Sureness } from '../../model/vocabulary';
import type { Classification } from '../../model/window';
import type { ClassifyInput } from '../classify';
import { cluesOf, type Clue } from './clues';
import { reasonsOf } from './reasons';
import { weigh, type Odds } from './weigh';
import type { ChanceFit, Weights } from './weights';

/** What a block is by a second look, after the lexicon's; pure. `null` in its place means: the lexicon alone. */
export type Opinion = (input: ClassifyInput, first: Classification) => Classification;

/** Of 100 blocks with at least this chance 98 were right at schools not learned from. */
const CERTAIN = 0.965;
/** Below this chance the answer is no better than none: ask. */
const KNOWN = 0.4;

/** The likeliest activity and mode together, and the model's own probability of both. */
interface Best {
  readonly activity: Activity;
  readonly mode: Mode;
  readonly odds: number;
  /** All that make up 1. */
  readonly work: number;
  readonly listens: number;
  readonly instead: readonly Activity[];
}

const LISTENS = [MODES.indexOf('whole-group'), MODES.indexOf('blocked')];
const WORK = [MODES.indexOf('work'), MODES.indexOf('workshop')];
const MOST_INSTEAD = 3;
/** Less likely than this is not worth a chip. */
const FAINT = 0.02;

/** Activity and mode that go together best. */
export function bestOf({ activities, modes }: Odds, pairs: Float32Array): Best {
  let [best, total, work, listens, at] = [-1, 0, 0, 0, 0];
  const byActivity = new Float64Array(ACTIVITIES.length);
  for (let a = 0; a < ACTIVITIES.length; a++)
    for (let m = 0; m < MODES.length; m++) {
      const pair = a * MODES.length + m;
      const odds = activities[a]! * modes[m]! * pairs[pair]!;
      total += odds;
      byActivity[a]! += odds;
      if (WORK.includes(m)) work += odds;
      if (LISTENS.includes(m)) listens += odds;
      if (odds > best) [best, at] = [odds, pair];
    }
  const activity = ACTIVITIES[Math.floor(at / MODES.length)]!;
  const instead = [...ACTIVITIES.keys()]
    .filter((a) => ACTIVITIES[a] !== activity && byActivity[a]! / total > FAINT)
    .sort((a, b) => byActivity[b]! - byActivity[a]! || a - b)
    .slice(0, MOST_INSTEAD)
    .map((a) => ACTIVITIES[a]!);
  return {
    activity,
    mode: MODES[at % MODES.length]!,
    odds: best / total,
    work: work / total,
    listens: listens / total,
    instead,
  };
}

/** How often such an answer is right at schools not seen. */
export function chanceOf(fit: ChanceFit, odds: number, agrees: boolean, certain: boolean, strange = 0): number {
  const kept = Math.min(Math.max(odds, 1e-6), 1 - 1e-6);
  const sum =
    fit.base +
    fit.slope * Math.log(kept / (1 - kept)) +
    (agrees ? fit.agrees : 0) +
    (agrees && certain ? fit.certain : 0) +
    fit.strange * strange;
  return 1 / (1 + Math.exp(-sum));
}

/** How many words of the title no weight knows; two say as much as ten. */
export const strangersIn = ({ places }: Weights, clues: readonly Clue[]): number =>
  Math.min(clues.filter((clue) => clue.startsWith('w=') && !places.has(clue)).length, 2);

const surenessOf = (chance: number): Sureness =>
  chance >= CERTAIN ? 'certain' : chance >= KNOWN ? 'likely' : 'unknown';

/** The second opinion by fitted weights. It keeps the lexicon's reasons where it agrees, and names its own where not. */
export function secondOpinion(weights: Weights): Opinion {
  return (input, first) => {
    const clues = cluesOf(input, first);
    const { activity, mode, odds, work, listens, instead } = bestOf(weigh(weights, clues), weights.pairs);
    const agrees = activity === first.activity && mode === first.mode;
    const chance = chanceOf(weights.chance, odds, agrees, first.sureness === 'certain', strangersIn(weights, clues));
    const because =
      agrees && first.sureness !== 'unknown' ? first.because : reasonsOf(weights, clues, input, activity, mode);
    return { activity, mode, sureness: surenessOf(chance), because, chance, work, listens, instead };
  };
}
