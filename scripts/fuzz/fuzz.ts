import fc, { type Arbitrary } from 'fast-check';

/** Something that takes whatever it is given: how inputs are made and what must never come of one. */
export interface Fuzz<T> {
  readonly inputs: Arbitrary<T>;
  /** What is wrong with what came of it; null when nothing is. A throw is wrong as well. */
  readonly faultIn: (input: T) => string | null;
  readonly print: (input: T) => string;
}

/** No input may take longer, in milliseconds. */
const LONGEST = 1000;

export interface Outcome {
  /** How many inputs were tried. */
  readonly tried: number;
  /** The slowest of them, in milliseconds. */
  readonly slowest: number;
  /** The smallest input found that goes wrong, and how; null when none does. */
  readonly fault: string | null;
}

/** Tries so many inputs; the same seed makes the same inputs. */
export function fuzz<T>({ inputs, faultIn, print }: Fuzz<T>, runs: number, seed: number): Outcome {
  let [tried, slowest] = [0, 0];
  const result = fc.check(
    fc.property(inputs, (input) => {
      tried++;
      const begun = performance.now();
      const fault = faultIn(input);
      const took = performance.now() - begun;
      slowest = Math.max(slowest, took);
      if (fault !== null) throw new Error(fault);
      if (took > LONGEST) throw new Error(`took ${Math.round(took)} ms`);
    }),
    { numRuns: runs, seed },
  );
  const fault = result.failed ? `${String(result.errorInstance)}\n  input: ${print(result.counterexample![0])}` : null;
  return { tried, slowest, fault };
}
