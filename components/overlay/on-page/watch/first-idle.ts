import { whenIdle } from './when-idle';

/** ms a page that is never idle is given to come up. */
const AT_MOST = 1000;

/** Tells whether the page has had its first idle moment; `then` is called at it. Ends with `signal`. */
export function firstIdle(signal: AbortSignal, then: () => void): () => boolean {
  let had = false;
  const stop = whenIdle(() => {
    had = true;
    then();
  }, AT_MOST);
  signal.addEventListener('abort', stop);
  return () => had;
}
