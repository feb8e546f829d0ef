/*
 * The address of a calendar feed, from whatever a therapist copies: webcal: links, "Add to calendar" links of Google
 * and Outlook, the page that embeds a Google calendar. Nothing is asked of anybody here.
 */

export type FeedAddress =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly why: 'none' | 'password' };

/** `https:` or `http:`, ready to be fetched. */
export function feedAddress(text: string): FeedAddress {
  const found = fetchable(text.trim().replace(/^[<"'“]+|[>"'”]+$/g, ''));
  if (!found) return { ok: false, why: 'none' };
  // A password in an address would be sent to whoever owns that address.
  if (found.username || found.password) return { ok: false, why: 'password' };
  found.hash = '';
  return { ok: true, address: (unwrapped(found) ?? found).href };
}

/** Only the host, for showing: an address may hold a secret. */
export function shownAddress(address: string): string {
  const url = new URL(address);
  return url.pathname.length > 1 || url.search ? `${url.host}/…` : url.host;
}

function fetchable(text: string): URL | null {
  const plain = text.replace(/^(?:webcals?|feed):(?:\/\/)?(?:https?:\/\/)?/i, 'https://');
  const full = /^[\w.-]+\.[a-z]{2,}(?:[:/?]|$)/i.test(plain) ? `https://${plain}` : plain;
  if (full.length > 4_000 || /\s/.test(full) || !URL.canParse(full)) return null;
  const url = new URL(full);
  return /^https?:$/.test(url.protocol) && url.hostname ? url : null;
}

/** The feed behind a link of a calendar service that only leads to it; null for any other address. */
function unwrapped(url: URL): URL | null {
  const asked = url.searchParams;
  if (/^(?:www|calendar)\.google\.com$/.test(url.hostname)) {
    const id = asked.get('src') ?? asked.get('cid') ?? /^\/calendar\/feeds\/([^/]+)\//.exec(url.pathname)?.[1] ?? null;
    if (id === null || /\/ical\//.test(url.pathname)) return null;
    return fetchable(/^(?:webcal|https?):/i.test(id) ? id : googleFeed(id));
  }
  if (/^outlook\.(?:live|office|office365)\.com$/.test(url.hostname)) {
    const other = asked.get('url');
    if (other) return fetchable(other);
    if (url.pathname.endsWith('calendar.html')) return new URL(url.pathname.replace(/html$/, 'ics'), url);
  }
  return null;
}

/** The feed of a public Google calendar, by its id, which links often write in base64. */
export function googleFeed(id: string): string {
  const plain = /@|%40/.test(id) ? decoded(id) : (fromBase64(id) ?? id);
  return `https://calendar.google.com/calendar/ical/${encodeURIComponent(plain)}/public/basic.ics`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fromBase64(text: string): string | null {
  if (!/^[\w+/-]{8,}={0,2}$/.test(text)) return null;
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[\x21-\x7e]+@[\w.-]+$/.test(plain) ? plain : null;
  } catch {
    return null;
  }
}
