import { ACTIVITIES, MODES, type Activity, type Mode, type Sureness } from '../../model/vocabulary';
import type { Classification } from '../../model/window';
import type { ClassifyInput } from '../classify';
import { chanceOf, plainTitle, type Standing } from './chance';
import { cluesOf, type Clue } from './clues';
import { doingOf, doingShown, LISTENING, WORKING } from './doing';
import { reasonsOf } from './reasons';
import { weigh, type Odds } from './weigh';
import { pairLetters, type Weights } from './weights';

/**
 * What a block is at a second look, after the lexicon's. Pure. `null` in its place means that the lexicon decides
 * alone.
 */
export type Opinion = (input: ClassifyInput, first: Classification) => Classification;

/** Of 100 blocks with at least this chance 98 were right at schools not learned from. */
const CERTAIN = 0.955;
/** Below this chance the answer is no better than none, so PushIn asks. */
const KNOWN = 0.4;

/** The likeliest activity and mode together, and the model's own probability of both. */
interface Best {
  readonly activity: Activity;
  readonly mode: Mode;
  readonly odds: number;
  /** Every chance; together they make up 1. */
  readonly work: number;
  readonly listens: number;
  readonly instead: readonly Activity[];
}

const LISTENS = LISTENING.map((mode) => MODES.indexOf(mode));
const WORK = WORKING.map((mode) => MODES.indexOf(mode));
const MOST_INSTEAD = 3;
/** An activity less likely than this is not offered as an answer. */
const FAINT = 0.02;

/** The activity and mode that are likeliest together. */
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

/** How the best answer of the weights to a block compares with the lexicon's. */
export function standingOf(
  weights: Weights,
  clues: readonly Clue[],
  { title, note }: ClassifyInput,
  first: Classification,
  { activity, mode, odds }: Best,
): Standing {
  const words = clues.filter((clue) => clue.startsWith('w='));
  const letters = pairLetters(ACTIVITIES.indexOf(activity), MODES.indexOf(mode));
  return {
    odds,
    agrees: activity === first.activity && mode === first.mode,
    certain: first.sureness === 'certain',
    strange: words.filter((clue) => !weights.places.has(clue)).length,
    noted: Boolean(note),
    words: words.length,
    known: weights.titles.get(`${plainTitle(title)} ${letters}`) ?? 0,
  };
}

const surenessOf = (chance: number): Sureness =>
  chance >= CERTAIN ? 'certain' : chance >= KNOWN ? 'likely' : 'unknown';

/**
 * The second opinion by fitted weights. It keeps the lexicon's reasons if it agrees, and gives its own if it does not.
 */
export function secondOpinion(weights: Weights): Opinion {
  return (input, first) => {
    const clues = cluesOf(input, first);
    const best = bestOf(weigh(weights, clues), weights.pairs);
    const { activity, mode, instead } = best;
    const { work, listens } = doingOf(weights.doing, doingShown(best, clues, input));
    const standing = standingOf(weights, clues, input, first, best);
    const chance = chanceOf(weights.chance, standing);
    const because =
      standing.agrees && first.sureness !== 'unknown'
        ? first.because
        : reasonsOf(weights, clues, input, activity, mode);
    return { activity, mode, sureness: surenessOf(chance), because, chance, work, listens, instead };
  };
}
