/*
 * Softmax regression over clues that are either there or not. It uses stochastic gradient descent with a rate for each
 * weight (AdaGrad), in an order drawn from a seed and in plain double arithmetic, so that every machine gets the same
 * weights. Each step covers some clues, so that the others must do without them, and the weights of the later rounds
 * are averaged.
 */

/**
 * One block: the numbers of its clues, how much each clue counts, the place of its true label, and how much the block
 * counts.
 */
export interface Example {
  readonly clues: Int32Array;
  readonly shares: Float64Array;
  readonly label: number;
  readonly weight: number;
}

export interface TrainSettings {
  readonly rounds: number;
  readonly rate: number;
  /** The sum of gradients with which every weight begins; more makes the first steps smaller. */
  readonly calm: number;
  /** How strongly each weight is pulled towards zero. */
  readonly decay: number;
  readonly seed: number;
  /** The share of an example's clues that is covered in one step. */
  readonly covered: number;
}

/** A divisor of the number of rounds. The first part of them is not averaged. */
const WARM_UP = 3;

/** Errors smaller than this teach nothing. */
const FAINT = 3e-3;

/** Numbers from 0 to 1, in an order that is always the same for one seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, roll: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Computes the odds of each label, into `odds`. */
function oddsOf(weights: Float64Array, { clues, shares }: Pick<Example, 'clues' | 'shares'>, odds: Float64Array) {
  const labels = odds.length;
  odds.fill(0);
  for (let i = 0; i < clues.length; i++) {
    const [at, share] = [clues[i]! * labels, shares[i]!];
    for (let k = 0; k < labels; k++) odds[k]! += weights[at + k]! * share;
  }
  let most = -Infinity;
  for (let k = 0; k < labels; k++) if (odds[k]! > most) most = odds[k]!;
  let total = 0;
  for (let k = 0; k < labels; k++) total += odds[k] = Math.exp(odds[k]! - most);
  for (let k = 0; k < labels; k++) odds[k]! /= total;
}

/** Fits `weights` (clues × labels, with the values to begin with) to the examples, in place. */
export function train(
  examples: readonly Example[],
  weights: Float64Array,
  labels: number,
  settings: TrainSettings,
): void {
  const { rounds, rate, calm, decay, seed, covered } = settings;
  const squares = new Float64Array(weights.length).fill(calm);
  const sums = new Float64Array(weights.length);
  const order = Int32Array.from(examples.keys());
  const roll = dice(seed);
  const odds = new Float64Array(labels);
  const live = new Int32Array(labels);
  let summed = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, roll);
    for (const place of order) {
      const example = uncovered(examples[place]!, covered, roll);
      const { clues, shares, label, weight } = example;
      oddsOf(weights, example, odds);
      let count = 0;
      for (let k = 0; k < labels; k++) {
        odds[k] = (odds[k]! - (k === label ? 1 : 0)) * weight;
        if (Math.abs(odds[k]!) > FAINT) live[count++] = k;
      }
      for (let i = 0; i < clues.length; i++) {
        const [at, share] = [clues[i]! * labels, shares[i]!];
        for (let n = 0; n < count; n++) {
          const k = at + live[n]!;
          const slope = odds[live[n]!]! * share + decay * weights[k]!;
          squares[k]! += slope * slope;
          weights[k]! -= (rate * slope) / Math.sqrt(squares[k]!);
        }
      }
    }
    if (round < Math.floor(rounds / WARM_UP)) continue;
    summed++;
    for (let k = 0; k < weights.length; k++) sums[k]! += weights[k]!;
  }
  // When nothing is covered, all clues count at once, so each weight is reduced.
  for (let k = 0; k < weights.length; k++) weights[k] = (sums[k]! / summed) * (1 - covered);
}

/** An example without the clues that this step covers. */
function uncovered(example: Example, covered: number, roll: () => number): Example {
  if (covered === 0) return example;
  const { clues, shares } = example;
  const [left, counts] = [new Int32Array(clues.length), new Float64Array(clues.length)];
  let many = 0;
  for (let i = 0; i < clues.length; i++) {
    if (roll() < covered) continue;
    left[many] = clues[i]!;
    counts[many++] = shares[i]!;
  }
  return { ...example, clues: left.subarray(0, many), shares: counts.subarray(0, many) };
}
