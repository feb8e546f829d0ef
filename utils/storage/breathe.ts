/** ms of work before others get their turn. */
const SLICE = 12;

/** For `inSlices`: makes way for others whenever a slice of time is over. */
export function breathe(): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return null;
    return new Promise((later) =>
      setTimeout(() => {
        since = performance.now();
        later();
      }),
    );
  };
}
