import type { Result, Step } from './step';

export interface Outcome extends Result {
  readonly name: string;
  readonly seconds: number;
}

/**
 * Runs lanes side by side, and the steps of each in order. A failure stops nothing. Tells about each step as it ends.
 */
export async function runLanes(lanes: readonly (readonly Step[])[], say: (line: string) => void): Promise<Outcome[]> {
  const outcomes = await Promise.all(
    lanes.map(async (lane) => {
      const done: Outcome[] = [];
      for (const step of lane) {
        const begun = performance.now();
        const result = await step.run().catch((error: unknown) => ({ ok: false, output: String(error) }));
        const outcome = { ...result, name: step.name, seconds: (performance.now() - begun) / 1000 };
        say(`${outcome.ok ? '✓' : '✗'} ${step.name} (${outcome.seconds.toFixed(1)} s)`);
        done.push(outcome);
      }
      return done;
    }),
  );
  return outcomes.flat();
}
