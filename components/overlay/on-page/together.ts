import { batch } from 'solid-js';

/**
 * Sets several signals at once, as solid's `batch` does, also where `act` throws halfway: solid forgets then what waits for
 * the signals that were set, and never draws it again.
 */
export function together(act: () => void): void {
  const thrown: unknown[] = [];
  batch(() => {
    try {
      act();
    } catch (error) {
      thrown.push(error);
    }
  });
  if (thrown.length > 0) throw thrown[0];
}
