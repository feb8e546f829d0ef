import { clockAlone, stampOf } from './stamp';
import { MOST_EVENTS, type RawEvent } from './raw-event';
import { shownText } from './shown-text';
import { plainWords } from './unescape';

/** h-event (microformats2) and vevent (hCalendar): published vocabularies that happen to be written as classes. */
interface Vocabulary {
  readonly root: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly duration: string;
  readonly location: string;
  readonly note: string;
  readonly status: string;
  readonly lastDay: RawEvent['lastDay'];
}
const VOCABULARIES: readonly Vocabulary[] = [
  {
    root: '.h-event',
    name: '.p-name',
    start: '.dt-start',
    end: '.dt-end',
    duration: '.dt-duration',
    location: '.p-location',
    note: '.p-summary, .p-description, .e-content',
    status: '.p-status',
    lastDay: 'said',
  },
  {
    root: '.vevent:not(.h-event)',
    name: '.summary',
    start: '.dtstart',
    end: '.dtend',
    duration: '.duration',
    location: '.location',
    note: '.description',
    status: '.status',
    // As iCalendar: the day after the last.
    lastDay: 'before',
  },
];

/** Every h-event and vevent of a page, in page order. */
export function microformatEvents(document: Document): RawEvent[] {
  const events: RawEvent[] = [];
  for (const vocabulary of VOCABULARIES) {
    for (const root of document.querySelectorAll(vocabulary.root)) {
      if (events.length >= MOST_EVENTS) return events;
      events.push(rawOf(root, vocabulary));
    }
  }
  return events;
}

function rawOf(root: Element, words: Vocabulary): RawEvent {
  const find = (selector: string) =>
    [...root.querySelectorAll(selector)].find((one) => one.parentElement?.closest(words.root) === root);
  const said = (selector: string, most?: number) => {
    const element = find(selector);
    return element ? plainWords(shownText(element, 5_000), most) : null;
  };
  return {
    title: said(words.name),
    start: whenOf(find(words.start)),
    end: whenOf(find(words.end)),
    duration: whenOf(find(words.duration)),
    lastDay: words.lastDay,
    note: said(words.note, 500),
    location: said(words.location),
    cancelled: /^cancel+ed$/i.test(said(words.status) ?? ''),
    element: root,
  };
}

/** A date or time, whole or in pieces of class `value`. */
function whenOf(element: Element | undefined): string | null {
  if (!element) return null;
  const pieces = [...element.querySelectorAll('.value, .value-title')].map(machineText);
  const date = pieces.find((piece) => stampOf(piece) !== null);
  const clock = pieces.find((piece) => clockAlone(piece) !== null);
  if (date !== undefined && clock !== undefined) return `${date} ${clock}`;
  return date ?? clock ?? machineText(element);
}

function machineText(element: Element): string {
  const { tagName } = element;
  const attribute =
    element.getAttribute('datetime') ??
    (tagName === 'ABBR' || element.classList.contains('value-title') ? element.getAttribute('title') : null) ??
    (tagName === 'DATA' || tagName === 'INPUT' ? element.getAttribute('value') : null);
  return (attribute ?? shownText(element, 200)).trim();
}
