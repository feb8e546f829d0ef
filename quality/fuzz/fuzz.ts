import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import fc, { type Arbitrary } from 'fast-check';

/** A kind of fuzzing: how inputs are made, and what must never come of one. */
export interface Fuzz<T> {
  readonly inputs: Arbitrary<T>;
  /** The fault in what was read; null if there is none. Throwing is a fault as well. */
  readonly faultIn: (input: T) => string | null;
  readonly print: (input: T) => string;
}

/** How many inputs are tried between two turns of the event loop. */
const TURN = 50;
/** Milliseconds of CPU time. No input may take longer. */
const LONGEST_INPUT_MS = 1000;

export interface Outcome {
  /** How many inputs were tried. */
  readonly tried: number;
  /** Milliseconds of CPU time that the slowest input took. */
  readonly slowest: number;
  /** The smallest input that goes wrong, and its fault; null if no input does. */
  readonly fault: string | null;
}

/** Milliseconds that this thread has worked; other work of the machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function timeOf(act: () => void): number {
  const begun = worked();
  act();
  return worked() - begun;
}

/** Tries `runs` inputs. The same seed makes the same inputs. */
export async function fuzz<T>({ inputs, faultIn, print }: Fuzz<T>, runs: number, seed: number): Promise<Outcome> {
  let [tried, slowest] = [0, 0];
  const result = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      // Objects that are held weakly are freed only between turns of the event loop.
      if (tried++ % TURN === 0) await setImmediate();
      let fault: string | null = null;
      const act = () => (fault = faultIn(input));
      // A slow input is tried once more, since the garbage of all inputs before may be collected during one of them.
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
