import { whenIdle } from './when-idle';

/** ms that a page which is never idle gets to load. */
const AT_MOST = 1000;

/** Tells whether the page has had its first idle moment, and calls `then` at that moment. Ends with `signal`. */
export function firstIdle(signal: AbortSignal, then: () => void): () => boolean {
  let had = false;
  const stop = whenIdle(() => {
    had = true;
    then();
  }, AT_MOST);
  signal.addEventListener('abort', stop);
  return () => had;
}
