/**
 * A page under test, whichever protocol reaches it: puppeteer reaches calendar pages, and Marionette reaches extension
 * pages in Firefox. Code that runs in the page must use nothing outside itself.
 */
export interface Surface {
  run<A extends readonly unknown[], R>(what: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /**
   * Makes a real click in the middle of the first element found. On pages of the web `>>> ` looks inside PushIn's
   * overlay.
   */
  click(selector: string): Promise<void>;
  /** Presses real keys: `Tab`, `Enter`, `Escape`, `ArrowDown`, or text as it is. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  go(url: string): Promise<void>;
  /** The size of the visible part in px; on Firefox's extension pages the size of the whole window. */
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** A PNG of the visible part. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * s. The time is long, since a busy machine is not the fault of what is tested: only what never comes waits so long.
 */
const PATIENCE_S = 30;

/**
 * Asks again until the answer is truthy, as a user waits to see something. Fails after `patience` s with the last
 * answer.
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  what: string,
  patience = PATIENCE_S,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + patience * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > deadline) {
      throw new Error(`waited ${patience} s for ${what}; last seen: ${JSON.stringify(answer)}`);
    }
    await new Promise((done) => setTimeout(done, 40));
  }
}
