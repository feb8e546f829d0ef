import { browser } from 'wxt/browser';

/**
 * How long our script in a page lives: until its extension goes, a newer copy of it comes, or the site is left. WXT's own
 * keeper of this tells the page so, by an event and a message that hold the extension's id, and believes the page's; this
 * one speaks only inside the extension's own world, where no page listens.
 */
export interface ScriptLife {
  readonly signal: AbortSignal;
  isOver(): boolean;
  end(): void;
}

/** ms between looks at whether the extension is still there: an update leaves this script behind, alone. */
const STILL_THERE = 2000;

/** All copies of the script in a page share one world, and so this. */
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

/** Chrome takes the id away; Firefox may even refuse to be asked. */
function isGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
