import { MOST_EVENTS, type RawEvent } from './raw-event';
import { shownText } from './shown-text';
import { plainWords } from './unescape';
import { ask, firstElementOf, nextElementOf, ofNode, parentOf } from './real-dom';

/** Microdata and RDFa Lite say the same with other attributes. */
interface Dialect {
  readonly item: string;
  readonly type: string;
  readonly property: string;
}
const DIALECTS: readonly Dialect[] = [
  { item: 'itemscope', type: 'itemtype', property: 'itemprop' },
  { item: 'typeof', type: 'typeof', property: 'property' },
];
const IS_EVENT =
  /(?:^|[\s/#:])(?!(?:Publication|Broadcast|OnDemand|Sale)Event)(?:[A-Z]\w*)?(?:Event|CourseInstance)(?:\s|$)/;

/** Every event a page marks up with microdata or RDFa, in page order. */
export function itemEvents(document: Document): RawEvent[] {
  const events: RawEvent[] = [];
  for (const dialect of DIALECTS) {
    for (const item of document.querySelectorAll(`[${dialect.item}][${dialect.type}]`)) {
      if (!IS_EVENT.test(ask(item, 'getAttribute', dialect.type) ?? '')) continue;
      if (events.length >= MOST_EVENTS) return events;
      events.push(rawOf(item, dialect));
    }
  }
  return events;
}

function rawOf(item: Element, dialect: Dialect): RawEvent {
  const properties = propertiesOf(item, dialect);
  const place = properties.get('location');
  const placeName =
    place && ask(place, 'hasAttribute', dialect.item) ? propertiesOf(place, dialect).get('name') : place;
  const value = (name: string) => valueOf(properties.get(name));
  return {
    title: words(properties.get('name') ?? properties.get('summary')),
    start: value('startDate'),
    end: value('endDate'),
    duration: value('duration'),
    lastDay: 'said',
    note: words(properties.get('description'), 500),
    location: words(placeName),
    cancelled: /(?:cancel+ed|postponed)\/?$/i.test(value('eventStatus') ?? ''),
    element: item,
  };
}

/** The first element of each property that is the item's own, not of a thing inside it. */
function propertiesOf(item: Element, { item: scope, property }: Dialect): Map<string, Element> {
  const found = new Map<string, Element>();
  const roots = [item, ...referred(item)];
  const inside = (root: Element) => {
    // The walk is by hand, so that everything inside another item can be skipped.
    for (let at = firstElementOf(root); at; at = next(at, root, ask(at, 'hasAttribute', scope))) add(at);
  };
  const add = (element: Element) => {
    for (const name of (ask(element, 'getAttribute', property) ?? '').split(/\s+/)) {
      const bare = name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');
      if (bare && !found.has(bare)) found.set(bare, element);
    }
  };
  for (const root of roots) {
    if (root !== item) add(root);
    inside(root);
  }
  return found;
}

/** Microdata may keep properties elsewhere on the page: `itemref="when where"`. */
function referred(item: Element): Element[] {
  const ids = (ask(item, 'getAttribute', 'itemref') ?? '').split(/\s+/).slice(0, 20);
  return ids.flatMap((id) => (id ? (ofNode(item, 'ownerDocument').getElementById(id) ?? []) : []));
}

function next(at: Element, root: Element, skip: boolean): Element | null {
  const inside = skip ? null : firstElementOf(at);
  if (inside) return inside;
  for (let up: Element | null = at; up && up !== root; up = parentOf(up)) {
    const after = nextElementOf(up);
    if (after) return after;
  }
  return null;
}

/** What machines are to read: an attribute where there is one, else the text. */
function valueOf(element: Element | undefined): string | null {
  if (!element) return null;
  const said = ['content', 'datetime', 'href', 'value'].map((name) => ask(element, 'getAttribute', name));
  return said.find((value) => value !== null) ?? shownText(element, 200);
}

function words(element: Element | undefined, most?: number): string | null {
  if (!element) return null;
  return plainWords(ask(element, 'getAttribute', 'content') ?? shownText(element, 5_000), most);
}
