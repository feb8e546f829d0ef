import type { FeedTrouble } from '../../../utils/model/feed';

/*
 * The one place where PushIn asks the network for anything: a feed that the therapist added, at an origin that she
 * allowed. It never sends cookies. It never follows a redirect, because that would ask another site before she could be
 * asked (where a redirect leads is hidden from whoever does not follow it). It never tells an address to anybody.
 */

export type FeedAnswer =
  | { readonly is: 'new'; readonly text: string; readonly etag: string | null; readonly lastModified: string | null }
  /** The copy that is kept is still the newest. */
  | { readonly is: 'same' }
  | { readonly is: 'failed'; readonly problem: FeedTrouble };

export interface FeedAsk {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const MOST_BYTES = 20 * 1024 * 1024;
/** ms that it waits for the next byte, and for everything. */
const PATIENCE = { idle: 20_000, whole: 240_000 };

/**
 * Fulfilled whatever happens.
 * @param isAllowed says whether the therapist allowed the origin of an address.
 */
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
    return await request(ask, isAllowed, stop.signal, alive);
  } catch {
    return failed({ code: stop.signal.aborted ? 'slow' : 'unreachable' });
  } finally {
    clearTimeout(whole);
    clearTimeout(idle);
    stop.abort();
  }
}

async function request(
  { address, etag, lastModified }: FeedAsk,
  isAllowed: (address: string) => Promise<boolean>,
  signal: AbortSignal,
  alive: () => void,
): Promise<FeedAnswer> {
  if (!(await isAllowed(address))) return failed({ code: 'not-allowed' });
  const headers = {
    Accept: 'text/calendar, */*;q=0.5',
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
  };
  const response = await fetch(address, {
    headers,
    signal,
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
  });
  alive();
  const isSentOn = response.type === 'opaqueredirect' || REDIRECTS.has(response.status);
  return isSentOn ? failed({ code: 'moved' }) : answerOf(response, alive);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

async function answerOf(response: Response, alive: () => void): Promise<FeedAnswer> {
  const { status, headers } = response;
  if (status === 304) return { is: 'same' };
  if (status === 401 || status === 403) return failed({ code: 'refused' });
  if (status === 404 || status === 410) return failed({ code: 'gone' });
  // A part of a calendar, though nobody asked for a part.
  if (status === 206) return failed({ code: 'cut' });
  if (!response.ok) return failed({ code: 'server', status });
  const text = await textOf(response, alive);
  if (text === null) return failed({ code: 'big' });
  return { is: 'new', text, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
}

/** The text as it arrives; null as soon as it is longer than allowed. */
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

function failed(problem: FeedTrouble): FeedAnswer {
  return { is: 'failed', problem };
}
