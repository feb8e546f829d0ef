/* This file does logistic regression of a few numbers by Newton's method. */

/** One case: its numbers, and whether it came true. */
export interface Case {
  readonly numbers: readonly number[];
  readonly true: boolean;
}

const STEPS = 25;
/** How strongly each weight is pulled towards zero. */
const PULL = 0.5;

/**
 * The weight of each number, to a thousandth.
 * @param from the weights to begin with; there are as many as a case has numbers
 */
export function logistic(cases: readonly Case[], from: readonly number[]): number[] {
  let at = [...from];
  for (let step = 0; step < STEPS; step++) {
    const slope = at.map((value) => -PULL * value);
    const curve = at.map((_, i) => at.map((_, j) => (i === j ? PULL : 0)));
    for (const { numbers, true: came } of cases) {
      const p = 1 / (1 + Math.exp(-numbers.reduce((sum, value, i) => sum + value * at[i]!, 0)));
      for (let i = 0; i < at.length; i++) {
        slope[i]! += (Number(came) - p) * numbers[i]!;
        for (let j = 0; j < at.length; j++) curve[i]![j]! += p * (1 - p) * numbers[i]! * numbers[j]!;
      }
    }
    const move = solve(curve, slope);
    at = at.map((value, i) => value + move[i]!);
  }
  return at.map((value) => Math.round(value * 1000) / 1000);
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
