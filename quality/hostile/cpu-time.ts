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
