/** Where a script of the package puts what it brings, and where others find it: all scripts of a world share it. */
export interface Brought<T> {
  /** Called by that script. */
  put(brought: T): void;
  /** What it brought; null before it has run. */
  here(): T | null;
}

/** @param name tells it from the places of other scripts. */
export function placeOfBrought<T>(name: string): Brought<T> {
  const key = Symbol.for(`PushIn ${name}`);
  const world = globalThis as { [key]?: T };
  return {
    put(brought) {
      world[key] = brought;
    },
    here: () => world[key] ?? null,
  };
}
