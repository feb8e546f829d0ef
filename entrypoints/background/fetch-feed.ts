import type { Message } from '../../utils/model/message';
import { message } from '../../utils/words/message';
import { watchRedirect } from './watch-redirect';

/*
 * The one place where PushIn asks the network for anything: a feed the OT added, at an origin the OT allowed. Never sends
 * cookies, never follows anybody to another origin, and never says an address aloud.
 */

export type FeedAnswer =
  | { readonly is: 'new'; readonly text: string; readonly etag: string | null; readonly lastModified: string | null }
  /** The copy kept is still the server's. */
  | { readonly is: 'same' }
  /** It is sent on to an address of an origin that is not allowed. */
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'failed'; readonly problem: Message };

export interface FeedAsk {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_HOPS = 5;
/** ms without a byte, and for everything. */
const PATIENCE = { idle: 20_000, whole: 240_000 };

/** Fulfilled whatever happens. @param isAllowed whether the OT allowed the origin of an address. */
export async function fetchFeed(
  ask: FeedAsk,
  isAllowed: (address: string) => Promise<boolean>,
  patience = PATIENCE,
): Promise<FeedAnswer> {
  const stop = new AbortController();
  const wait = (ms: number) => setTimeout(() => stop.abort(), ms);
  const whole = wait(patience.whole);
  let idle = wait(patience.idle);
  const alive = () => {
    clearTimeout(idle);
    idle = wait(patience.idle);
  };
  try {
    return await follow(ask, isAllowed, stop.signal, alive);
  } catch {
    return failed(stop.signal.aborted ? 'feed_problem_slow' : 'feed_problem_unreachable');
  } finally {
    clearTimeout(whole);
    clearTimeout(idle);
    stop.abort();
  }
}

async function follow(
  ask: FeedAsk,
  isAllowed: (address: string) => Promise<boolean>,
  signal: AbortSignal,
  alive: () => void,
): Promise<FeedAnswer> {
  let at = ask.address;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (!(await isAllowed(at))) return hop === 0 ? failed('feed_problem_not_allowed') : { is: 'moved', to: at };
    const { response, next } = await request(at, ask, signal);
    alive();
    if (response.type !== 'opaqueredirect' && !isRedirect(response.status)) return answerOf(response, alive);
    if (next === null || !/^https?:/.test(next)) return failed('feed_problem_moved');
    at = next;
  }
  return failed('feed_problem_moved');
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

/** One request, and where it is sent on to. */
async function request(at: string, { etag, lastModified }: FeedAsk, signal: AbortSignal) {
  const headers = {
    Accept: 'text/calendar, */*;q=0.5',
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
  };
  const watch = watchRedirect(at);
  try {
    const get = () => fetch(at, { headers, signal, credentials: 'omit', cache: 'no-store', redirect: 'manual' });
    const response = await get();
    if (response.type !== 'opaqueredirect' && !isRedirect(response.status)) return { response, next: null };
    const next = await watch.next();
    if (next !== null) return { response, next };
    // The watch may have begun a moment too late for the first.
    await get();
    return { response, next: await watch.next() };
  } finally {
    watch.stop();
  }
}

async function answerOf(response: Response, alive: () => void): Promise<FeedAnswer> {
  const { status, headers } = response;
  if (status === 304) return { is: 'same' };
  if (status === 401 || status === 403) return failed('feed_problem_refused');
  if (status === 404 || status === 410) return failed('feed_problem_gone');
  if (!response.ok) return failed('feed_problem_server', status);
  const text = await textOf(response, alive);
  if (text === null) return failed('feed_problem_big');
  return { is: 'new', text, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
}

/** As it streams in; null as soon as it is more than may be. */
async function textOf(response: Response, alive: () => void): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
  const decoder = decoderOf(response.headers.get('content-type') ?? '');
  const parts: string[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader!.read()) {
    alive();
    bytes += chunk.value.byteLength;
    if (bytes > MOST_BYTES) return null;
    parts.push(decoder.decode(chunk.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

function decoderOf(type: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

function failed(key: Message['key'], ...args: Message['args']): FeedAnswer {
  return { is: 'failed', problem: message(key, ...args) };
}
