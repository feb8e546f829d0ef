import process from 'node:process';

/** Milliseconds that this thread has worked; other work of the machine does not count. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Measures how long work takes in all, and the longest time between two pauses; both in milliseconds of CPU time. */
export class Stopwatch {
  private readonly begun = worked();
  private last = this.begun;
  longest = 0;

  /** The work calls this at each pause. */
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

/** The longest time for which other work had to wait while `act` ran, in milliseconds of CPU time. */
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
