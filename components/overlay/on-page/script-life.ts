import { browser } from 'wxt/browser';

/**
 * How long our script in a page lives: until its extension is gone, a newer copy of it comes, or the site is left.
 * WXT's own class for this tells the page of it, by an event and a message with the extension's id, and believes what
 * the page sends. This one speaks only inside the extension's own world, where no page listens.
 */
export interface ScriptLife {
  readonly signal: AbortSignal;
  isOver(): boolean;
  end(): void;
}

/** ms between checks whether the extension is still there: an update leaves this script behind. */
const STILL_THERE = 2000;

/** All copies of the script in a page share one world, and therefore this object. */
const world = globalThis as { endOlderPushIn?: () => void };

export function beginLife(): ScriptLife {
  world.endOlderPushIn?.();
  const life = new AbortController();
  const end = () => life.abort();
  world.endOlderPushIn = end;
  const isOver = () => {
    if (!life.signal.aborted && isGone()) end();
    return life.signal.aborted;
  };
  const looks = setInterval(isOver, STILL_THERE);
  life.signal.addEventListener('abort', () => clearInterval(looks));
  return { signal: life.signal, isOver, end };
}

/** Chrome takes the id away; Firefox may even throw when asked. */
function isGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
