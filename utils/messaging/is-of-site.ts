/** The one site whose overlay is the therapist's own desk: all her classes side by side. */
export const CALENDAR_SITE = 'calendar.google.com';
/** Readers of what never stands on a page of the web. */
const OURS_ALONE: ReadonlySet<string> = new Set(['file', 'feed']);
/** How readers are called; whoever is called otherwise is none. */
const READER = /^[a-z][a-z\d-]{0,40}$/;
/** What may follow the host in a token. */
const AFTER_HOST: ReadonlySet<string> = new Set(['', '/', '#', '~', ' ']);

/** May a page of this site speak of this source? Google's calendars are Google's; any other is known by its own host. */
export function isOfSite(source: string, site: string): boolean {
  const colon = source.indexOf(':');
  const [reader, token] = [source.slice(0, colon), source.slice(colon + 1)];
  if (reader === 'google-calendar') return site === CALENDAR_SITE;
  if (OURS_ALONE.has(reader) || !READER.test(reader)) return false;
  return site !== '' && token.startsWith(site) && AFTER_HOST.has(token.charAt(site.length));
}
