import { warning, type ReadingWarning } from '../model/warning';
import { MOST_EVENTS, type RawEvent } from './raw-event';
import { plainWords } from './unescape';

/*
 * Events in `<script type="application/ld+json">`: alone, in arrays, in `@graph`, in lists, inside other things. Only
 * own properties are ever looked at, and the walk has an end.
 */

const SCRIPT = 'script[type="application/ld+json" i]';
const MOST_CHARACTERS = 5_000_000;
const MOST_NODES = 200_000;
const IS_EVENT = /(?:^|[/#:])(?:[A-Z]\w*)?(?:Event|CourseInstance|Festival)$/;
/** Happen to films and wares, not to people in a room. */
const NO_EVENT = /(?:^|[/#:])(?:Publication|Broadcast|OnDemand|Sale)Event$/;
/** Properties that lead away from an event, not to its parts. */
const OUTSIDE = new Set(['superEvent', 'organizer', 'performer', 'offers', 'location', 'previousStartDate']);

/** Every JSON-LD event of a page. What can't be parsed is left out, and said. Never throws. */
export function jsonLdEvents(document: Document): { events: RawEvent[]; warnings: ReadingWarning[] } {
  const events: RawEvent[] = [];
  let broken = 0;
  for (const script of document.querySelectorAll(SCRIPT)) {
    const text = script.textContent;
    if (text.trim() === '') continue;
    const data = parse(text);
    if (data === undefined) broken++;
    else gather(data, events);
  }
  return { events, warnings: broken > 0 ? [warning('damaged-data', {})] : [] };
}

/** From where blanks and semicolons begin only: a page may hold very many of them, and each would be begun with. */
const AT_END = /(?<![\s;])[\s;]+$/;

function parse(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return undefined;
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(AT_END, '')
    .replace(/(?:(?:\/\/\s*)?(?:-->|\]\]>)|\/\*\s*\]\]>\s*\*\/)$/, '')
    .replace(AT_END, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Line breaks typed into a description: the commonest damage.
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

type Thing = Readonly<Record<string, unknown>>;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined;
}

/** In page order, without recursion: data may be nested as deep as its author likes. */
function gather(data: unknown, events: RawEvent[]): void {
  const stack: unknown[] = [data];
  for (let seen = 0; stack.length > 0 && seen < MOST_NODES && events.length < MOST_EVENTS; seen++) {
    const at = stack.pop();
    if (Array.isArray(at)) {
      for (let i = Math.min(at.length, MOST_NODES) - 1; i >= 0; i--) stack.push(at[i]);
    } else if (isThing(at)) {
      if (isEvent(at)) events.push(rawOf(at));
      for (const key of Object.keys(at).reverse()) {
        if (!OUTSIDE.has(key) && typeof at[key] === 'object') stack.push(at[key]);
      }
    }
  }
}

function isEvent(thing: Thing): boolean {
  const types = [own(thing, '@type')].flat();
  return types.some((type) => typeof type === 'string' && IS_EVENT.test(type) && !NO_EVENT.test(type));
}

function rawOf(thing: Thing): RawEvent {
  const place = [own(thing, 'location')].flat()[0];
  return {
    title: words(own(thing, 'name')) ?? words(own(thing, 'headline')),
    start: text(own(thing, 'startDate')),
    end: text(own(thing, 'endDate')),
    duration: text(own(thing, 'duration')),
    lastDay: 'said',
    note: words(own(thing, 'description'), 500),
    location: isThing(place) ? words(own(place, 'name')) : words(place),
    cancelled: /(?:cancel+ed|postponed)$/i.test(text(own(thing, 'eventStatus')) ?? ''),
    element: null,
  };
}

/** A string, the first of several, or the one inside `{"@value": …}`. */
function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  const inner = isThing(first) ? own(first, '@value') : undefined;
  return typeof inner === 'string' ? inner : null;
}

function words(value: unknown, most?: number): string | null {
  const found = text(value);
  return found === null ? null : plainWords(found, most);
}
