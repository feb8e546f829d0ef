import { browser } from 'wxt/browser';

/** ms. Chrome stops a background that has called none of the browser's own functions for 30 s. */
const OFTEN = 20_000;

/**
 * Does work that takes longer than a background is allowed to be idle. Of one name only one piece of work runs at a
 * time.
 */
export async function aloneAndAwake<T>(name: string, work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), OFTEN);
  try {
    // By its types, the lock manager returns what the work inside the lock returns.
    return (await navigator.locks.request(name, work)) as T;
  } finally {
    clearInterval(beat);
  }
}
