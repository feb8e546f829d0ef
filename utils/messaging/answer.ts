import { browser } from 'wxt/browser';
import { Refused } from './failures';
import type { BackgroundProtocol, PageProtocol } from './protocol';
import { siteOfSender, type Sender } from './site-of-sender';
import { isEnvelope, type Reply } from './wire';

/**
 * Answering. Each surface names its handlers once, synchronously, at start-up. Unknown names and other extensions are
 * left alone, so that several listeners can live side by side.
 */

/** Who asks: the tab it is in; null for the popup. */
export interface Asker {
  readonly tab: number | null;
  /** 0 is the page itself; null for the popup. */
  readonly frame?: number | null;
  /** One of the extension's own pages, not our script in a page of the web. */
  readonly own: boolean;
  /** Host of the page our script is in, by the browser's word; null for our own pages, and where nobody says. */
  readonly site: string | null;
  /** In a private window: nothing that is read there is kept. */
  readonly isPrivate: boolean;
}

type Handlers<P extends { [N in keyof P]: { ask: unknown; answer: unknown } }, Who extends readonly unknown[]> = {
  readonly [N in keyof P]: (ask: P[N]['ask'], ...who: Who) => P[N]['answer'] | Promise<P[N]['answer']>;
};
export type BackgroundHandlers = Handlers<BackgroundProtocol, readonly [asker: Asker]>;
export type PageHandlers = Handlers<PageProtocol, readonly []>;

/** Says whether data is a message's ask; throws Refused('malformed', path) when not. */
export type Checks = { readonly [N in keyof BackgroundProtocol]: (data: unknown) => BackgroundProtocol[N]['ask'] };

/**
 * The background's answers, each ask checked first.
 * @param untilClosed all that is kept is gone when the browser closes: no window is more private than another.
 */
export function answerBackground(handlers: BackgroundHandlers, checks: Checks, untilClosed = false): () => void {
  return listen((name) => {
    if (!has(checks, name)) return null;
    const handle = handlers[name] as (ask: unknown, asker: Asker) => unknown;
    return (data, sender) => {
      const asker = askerOf(sender);
      return handle(checks[name](data), untilClosed ? { ...asker, isPrivate: false } : asker);
    };
  });
}

/**
 * A page's answers; the returned function stops them. Only the background and our own pages ask, so the asks are believed.
 * @param isSilent another frame of the page answers this.
 */
export function answerPage(handlers: PageHandlers, isSilent: (name: string) => boolean = () => false): () => void {
  return listen((name) => {
    if (!has(handlers, name) || isSilent(name)) return null;
    return handlers[name] as (ask: unknown) => unknown;
  });
}

function has<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name);
}

/** Who sent a message, as the browser tells. */
type Speaker = Sender & { id?: string; tab?: { id?: number; incognito?: boolean }; frameId?: number };
type Handle = (data: unknown, sender: Speaker) => unknown;

/** Only the background asks who it is: a page's script would carry it for nothing. */
function askerOf(sender: Speaker): Asker {
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return {
    tab: sender.tab?.id ?? null,
    frame: sender.frameId ?? null,
    own,
    site: own ? null : siteOfSender(sender),
    isPrivate: sender.tab?.incognito ?? false,
  };
}

function listen(find: (name: string) => Handle | null): () => void {
  // sendResponse with `true` is the one way that works in Chrome's worker, Firefox's event page and under the polyfill.
  const listener = (message: unknown, sender: Speaker, sendResponse: (reply: Reply) => void): true | undefined => {
    if (!isEnvelope(message) || (sender.id !== undefined && sender.id !== browser.runtime.id)) return undefined;
    const handle = find(message.pushin);
    if (!handle) return undefined;
    void reply(() => handle(message.data, sender)).then(sendResponse);
    return true;
  };
  // The polyfill's types know only listeners of one kind; the browsers take this one.
  const added = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(added);
  return () => browser.runtime.onMessage.removeListener(added);
}

async function reply(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, data: await handle() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.code, at: error.at };
    const full = error instanceof Error && error.name === 'QuotaExceededError';
    return { ok: false, error: full ? 'full' : 'failed', at: null };
  }
}
