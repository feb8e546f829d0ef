import { browser } from 'wxt/browser';
import { Gone, NoAnswer, Refused } from './failures';
import type { BackgroundProtocol, PageProtocol } from './protocol';
import { type Envelope, isReply } from './wire';

/** Asking, from any surface. Must never import storage: content scripts use it. Rejects with Gone, NoAnswer or Refused. */

/** Asks the background. */
export function askBackground<N extends keyof BackgroundProtocol>(
  name: N,
  ask: BackgroundProtocol[N]['ask'],
): Promise<BackgroundProtocol[N]['answer']> {
  return send(name, ask, (envelope) => browser.runtime.sendMessage(envelope));
}

/**
 * Asks our script in a tab, in whichever frame answers; NoAnswer where there is none. @param frame this frame alone; 0 is the
 * page itself.
 */
export function askPage<N extends keyof PageProtocol>(
  tabId: number,
  name: N,
  ask: PageProtocol[N]['ask'],
  frame?: number,
): Promise<PageProtocol[N]['answer']> {
  const where = frame === undefined ? undefined : { frameId: frame };
  return send(name, ask, (envelope) => browser.tabs.sendMessage(tabId, envelope, where));
}

async function send<A>(name: string, data: unknown, post: (envelope: Envelope) => Promise<unknown>): Promise<A> {
  let reply: unknown;
  try {
    reply = await post({ pushin: name, data });
  } catch (error) {
    throw cutOff(error) ? new Gone(name) : new NoAnswer(name);
  }
  if (!isReply(reply)) throw new NoAnswer(name);
  if (!reply.ok) throw new Refused(reply.error, reply.at);
  return reply.data as A;
}

/** Chrome takes the id away and says "invalidated"; Firefox kills the sandbox, which speaks of conduits or dead objects. */
function cutOff(error: unknown): boolean {
  if (/context (?:invalidated|unloaded)|dead object|conduit/i.test(String(error))) return true;
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
