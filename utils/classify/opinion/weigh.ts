import { ACTIVITIES, MODES } from '../../model/vocabulary';
import type { Clue } from './clues';
import { LABELS, type Weights } from './weights';

/** How likely each activity and each mode is by itself, in the order of the vocabulary. */
export interface Odds {
  readonly activities: Float64Array;
  readonly modes: Float64Array;
}

/** Clues that overlap, or come in large numbers. Together they must not outweigh the title's own words. */
const SHARES: Readonly<Record<string, number>> = { c: 0.6, pair: 0.7, nw: 0.5, prevw: 0.4, nextw: 0.4 };

/** With how much of its weight a clue counts. */
export const shareOf = (clue: Clue) => SHARES[clue.slice(0, clue.indexOf('='))] ?? 1;

/** Turns sums into odds that add up to 1, in place. */
function softmax(sums: Float64Array): Float64Array {
  let most = -Infinity;
  for (const sum of sums) if (sum > most) most = sum;
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp(sums[i]! - most);
  for (let i = 0; i < sums.length; i++) sums[i]! /= total;
  return sums;
}

/** The odds that the clues of one block give. */
export function weigh({ places, from, labels, values }: Weights, clues: readonly Clue[]): Odds {
  const sums = new Float64Array(LABELS);
  for (const clue of clues) {
    const at = places.get(clue);
    if (at === undefined) continue;
    const share = shareOf(clue);
    for (let i = from[at]!; i < from[at + 1]!; i++) sums[labels[i]!]! += values[i]! * share;
  }
  return {
    activities: softmax(sums.subarray(0, ACTIVITIES.length)),
    modes: softmax(sums.subarray(ACTIVITIES.length, ACTIVITIES.length + MODES.length)),
  };
}
