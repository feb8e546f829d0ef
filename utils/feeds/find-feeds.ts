import { WHOLE_CALENDAR_PATHS } from './data/calendar-paths';
import { anyOf } from '../model/text/any-of';
import { oneLine } from '../model/text/one-line';
import { feedAddress, googleFeed } from './feed-address';

/** A calendar feed that a page offers. */
export interface FoundFeed {
  readonly address: string;
  /** What the page calls it; null if it has no name there. */
  readonly name: string | null;
}

/** If a page has more links than this to files of events, they are the events themselves, each to be added alone. */
const MOST_FEED_LINKS = 5;
const LONGEST_NAME = 80;

/** Paths of whole calendars, by the platforms schools use. */
const WHOLE = new RegExp(anyOf(WHOLE_CALENDAR_PATHS), 'i');
/** "…/event/field-day/?ical=1" or "…/events/123.ics" is one event. */
const ONE_EVENT = /\/events?\/(?!(?:list|month|week|day|today|photo|map|summary|ical)\b)[^/]+(?:\/|\.ics)/i;
const LOOKS_LIKE = /\.ics$|\/ical\b|\bi-?cal=1\b|format=ical\b|webcal/i;
/** Words of links that are no calendar's name. */
const NO_NAME =
  /^(?:i-?cal(?:endar)?|ics|subscribe|add to|google|outlook|apple|export|download|feed|rss|calendar)\b.{0,24}$/i;

/** The feeds that a page offers for the calendar it shows, the best first. Pure: attributes and text only. */
export function findFeeds(document: Document, url: string): FoundFeed[] {
  const found = [...embedded(document), ...finalsite(document, url), ...linked(document, url), ...written(document)];
  const byAddress = new Map<string, FoundFeed>();
  for (const { address, name } of found) {
    const before = byAddress.get(address);
    if (!before) byAddress.set(address, { address, name: name ?? null });
    else if (before.name === null && name !== null) byAddress.set(address, { address, name });
  }
  return [...byAddress.values()];
}

/** Google's embed shows one calendar or several. */
function embedded(document: Document): FoundFeed[] {
  return [
    ...document.querySelectorAll(
      'iframe[src*="calendar.google.com/calendar"], iframe[src*="google.com/calendar/embed"]',
    ),
  ].flatMap((frame) => {
    const src = frame.getAttribute('src') ?? '';
    const asked = URL.canParse(src, 'https://calendar.google.com') ? new URL(src, 'https://calendar.google.com') : null;
    const name = named(asked?.searchParams.get('title') ?? frame.getAttribute('title'));
    const ids = asked?.searchParams.getAll('src') ?? [];
    // Calendars of a country's holidays are left out: many embedded calendars show one, and none of them is a school's.
    return ids
      .filter((id) => !/#holiday@/.test(id))
      .map((id) => ({ address: googleFeed(id), name: ids.length === 1 ? name : null }));
  });
}

/** Finalsite only puts the feed's address on the clipboard. The address is made of the calendar's ids. */
function finalsite(document: Document, url: string): FoundFeed[] {
  return [...document.querySelectorAll('[data-calendar-ids]')].flatMap((element) => {
    const ids = element.getAttribute('data-calendar-ids')?.match(/\d+/g) ?? [];
    const title = element.closest('.fsElement')?.querySelector('.fsElementTitle, header h2')?.textContent ?? null;
    if (ids.length === 0 || !URL.canParse(url)) return [];
    const asked = ids.map((id) => `calendar_ids[]=${id}`).join('&');
    const path = ids.length === 1 ? `calendar_ids=${ids[0]!}` : asked;
    return { address: new URL(`/fs/calendar-manager/events.ics?${path}`, url).href, name: named(title) };
  });
}

function linked(document: Document, url: string): FoundFeed[] {
  const links = [...document.querySelectorAll('a[href], link[rel~="alternate"][type="text/calendar"][href]')].flatMap(
    (link) => {
      const href = link.getAttribute('href') ?? '';
      const full = /^(?:webcals?|feed):/i.test(href) ? href : URL.canParse(href, url) ? new URL(href, url).href : '';
      const address = feedIn(full, link.tagName === 'LINK');
      return address ? [{ address, name: named(link.getAttribute('title') ?? link.textContent) }] : [];
    },
  );
  const whole = links.filter(({ address }) => WHOLE.test(address));
  const others = links.filter(({ address }) => !WHOLE.test(address));
  return new Set(others.map(({ address }) => address)).size > MOST_FEED_LINKS ? whole : [...whole, ...others];
}

function feedIn(href: string, declared: boolean): string | null {
  const wraps = /google\.com\/calendar\/.*[?&]cid=|outlook\.[\w.]+\/.*[?&]url=webcal|outlook\.[\w.]+\/owa\/calendar\//i;
  if (!declared && !LOOKS_LIKE.test(href) && !WHOLE.test(href) && !wraps.test(href)) return null;
  // One feed has two addresses: the plain one is kept, since it says more.
  if (/outlook-ical=1/.test(href)) return null;
  const read = feedAddress(href);
  return read.ok && !(ONE_EVENT.test(new URL(read.address).pathname) && !WHOLE.test(read.address))
    ? read.address
    : null;
}

/** Addresses that are shown to be copied (Moodle's export, feeds of Canvas and Schoology). */
function written(document: Document): FoundFeed[] {
  return [...document.querySelectorAll('input[value], textarea, [data-clipboard-text]')].flatMap((field) => {
    const text = field.getAttribute('data-clipboard-text') ?? field.getAttribute('value') ?? field.textContent;
    if (!/^(?:https?|webcals?):/i.test(text.trim())) return [];
    const address = feedIn(text.trim(), false);
    return address ? [{ address, name: null }] : [];
  });
}

function named(text: string | null): string | null {
  const plain = oneLine(text);
  return plain === '' || plain.length > LONGEST_NAME || NO_NAME.test(plain) ? null : plain;
}
