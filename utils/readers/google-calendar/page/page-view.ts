import { isEmbed, viewOf, viewOfAttributes, viewOfUrl, type View } from './view';

/** Views that are recognised but cannot be read, and the words that say what to open instead. */
export const ADVICE = {
  year: 'advice_google_year',
  editor: 'advice_google_editor',
  search: 'advice_google_search',
  plain: 'advice_google_plain',
} as const satisfies Partial<Record<View, string>>;

/** Does anything in this element say when and what an event is? */
export type SpeaksOfEvents = (body: Element) => boolean;

/**
 * Which view a page shows; null if the page is somebody else's. A saved page may have lost its address: then its chips
 * tell.
 * @param root the part of the page that holds the events.
 * @param speaksOf says whether a page without marks of Google's speaks of events; only a saved page is asked.
 */
export function pageView(document: Document, url: string, root: Element, speaksOf: SpeaksOfEvents): View | null {
  const address = addressOf(url);
  const isSite = address?.hostname === 'calendar.google.com';
  const isLost = address === null ? url === '' : ['file:', 'about:'].includes(address.protocol);
  if (!isSite && !(isLost && hasEvents(document, speaksOf))) return null;
  const byUrl = isSite ? viewOfUrl(address) : null;
  if (byUrl === undefined || (byUrl !== null && byUrl in ADVICE)) return byUrl ?? null;
  const said = viewOfAttributes(document) ?? byUrl;
  return viewOf(said, root) ?? (isSite && !isEmbed(address) ? 'week' : 'month');
}

/** Is the page the public calendar that other sites show in a frame? */
export function isPublic(url: string): boolean {
  return isEmbed(addressOf(url));
}

function hasEvents(document: Document, speaksOf: SpeaksOfEvents): boolean {
  if (document.querySelector('[data-eventid]')) return true;
  return document.querySelector('[role=grid]') !== null && speaksOf(document.body);
}

function addressOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
