import { describe, expect, it } from 'vitest';
import { logistic } from './logistic';

/** So many cases, of which so many came true; each has a second number beside the 1. */
const cases = (number: number, came: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ numbers: [1, number], true: i < came }));
const chance = (weights: readonly number[], number: number) =>
  1 / (1 + Math.exp(-(weights[0]! + weights[1]! * number)));

describe('the weights of a few numbers', () => {
  it.each([
    [[...cases(0, 100, 400), ...cases(1, 300, 400)], 0.25, 0.75],
    [[...cases(0, 360, 400), ...cases(1, 40, 400)], 0.9, 0.1],
    [[...cases(0, 200, 400), ...cases(1, 200, 400)], 0.5, 0.5],
  ])('tell how often each came true (%#)', (seen, without, having) => {
    const weights = logistic(seen, [0, 0]);
    expect(chance(weights, 0)).toBeCloseTo(without, 1.7);
    expect(chance(weights, 1)).toBeCloseTo(having, 1.7);
  });

  it('stay small where everything came true, and are rounded', () => {
    const weights = logistic(cases(1, 5, 5), [0, 0]);
    for (const weight of weights) expect(Math.abs(weight)).toBeLessThan(4);
    expect(weights).toEqual(weights.map((weight) => Math.round(weight * 1000) / 1000));
  });
});
