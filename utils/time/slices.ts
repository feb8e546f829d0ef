/** Work that stops for breath now and then: each `yield` is a place where others may have their turn. */
export type Slices<T> = Generator<null, T>;

/** Does it without a stop. */
export function atOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** @param breathe called at each stop; awaited when it answers a promise, so its caller decides when to make way. */
export async function inSlices<T>(slices: Slices<T>, breathe: () => Promise<void> | null): Promise<T> {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    const pause = breathe();
    if (pause) await pause;
  }
}
