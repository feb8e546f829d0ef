/**
 * A page under test, whichever protocol reaches it: calendar pages through puppeteer, extension pages in Firefox
 * through Marionette. What is run must lean on nothing outside itself.
 */
export interface Surface {
  run<A extends readonly unknown[], R>(what: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** A real click in the middle of the first element found; on pages of the web `>>> ` looks inside PushIn's overlay. */
  click(selector: string): Promise<void>;
  /** Real keys: `Tab`, `Enter`, `Escape`, `ArrowDown`, or text as it stands. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  go(url: string): Promise<void>;
  /** Size of what is seen, px; in Firefox's extension pages the whole window's. */
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** PNG of what is seen. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Long, since a machine that is busy is no fault of what is tested: only what never comes waits so long. */
const PATIENCE_S = 30;

/** Asks again until the answer is truthy: what a user waits to see. Fails after `patience` s with the last answer. */
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
