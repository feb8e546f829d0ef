import process from 'node:process';

/** Milliseconds this thread has worked, whatever else the machine does. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** How long work takes in all, and the longest it goes on between two breaths; CPU milliseconds. */
export class Stopwatch {
  private readonly begun = worked();
  private last = this.begun;
  longest = 0;

  /** To be called at each breath. */
  readonly breathe = (): null => {
    const now = worked();
    this.longest = Math.max(this.longest, now - this.last);
    this.last = now;
    return null;
  };

  get all(): number {
    return worked() - this.begun;
  }
}

/** The longest that others had to wait for their turn while something was done; CPU milliseconds. */
export async function longestWait(act: () => Promise<unknown>): Promise<number> {
  const watch = new Stopwatch();
  let goesOn = true;
  const turn = () => {
    watch.breathe();
    if (goesOn) setImmediate(turn);
  };
  setImmediate(turn);
  await act();
  goesOn = false;
  return watch.longest;
}
