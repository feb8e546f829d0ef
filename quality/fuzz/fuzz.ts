import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import fc, { type Arbitrary } from 'fast-check';

/** Something that takes whatever it is given: how inputs are made and what must never come of one. */
export interface Fuzz<T> {
  readonly inputs: Arbitrary<T>;
  /** What is wrong with what came of it; null when nothing is. A throw is wrong as well. */
  readonly faultIn: (input: T) => string | null;
  readonly print: (input: T) => string;
}

/** Inputs between two turns. */
const TURN = 50;
/** No input may take longer, in milliseconds of CPU time. */
const LONGEST_INPUT_MS = 1000;

export interface Outcome {
  /** How many inputs were tried. */
  readonly tried: number;
  /** The slowest of them, in milliseconds of CPU time. */
  readonly slowest: number;
  /** The smallest input found that goes wrong, and how; null when none does. */
  readonly fault: string | null;
}

/** Milliseconds this thread has worked, whatever else the machine does. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function timeOf(act: () => void): number {
  const begun = worked();
  act();
  return worked() - begun;
}

/** Tries so many inputs; the same seed makes the same inputs. */
export async function fuzz<T>({ inputs, faultIn, print }: Fuzz<T>, runs: number, seed: number): Promise<Outcome> {
  let [tried, slowest] = [0, 0];
  const result = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      // What is held weakly is let go of between turns only.
      if (tried++ % TURN === 0) await setImmediate();
      let fault: string | null = null;
      const act = () => (fault = faultIn(input));
      // Once more where it took long: cleaning up after all inputs before falls into one of them.
      let took = timeOf(act);
      if (took > LONGEST_INPUT_MS) took = Math.min(took, timeOf(act));
      slowest = Math.max(slowest, took);
      if (fault !== null) throw new Error(fault);
      if (took > LONGEST_INPUT_MS) throw new Error(`took ${Math.round(took)} ms`);
    }),
    { numRuns: runs, seed },
  );
  const fault = result.failed ? `${String(result.errorInstance)}\n  input: ${print(result.counterexample![0])}` : null;
  return { tried, slowest, fault };
}
