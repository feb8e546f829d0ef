import type { Grid } from '../overlay/grid';
import { findGrid as anyPageGrid } from './any-page/grid';
import { anyPage } from './any-page/reader';
import { signature as anyPageSignature } from './any-page/signature';
import { canvas } from './canvas/reader';
import { dhtmlx } from './dhtmlx/reader';
import { eventCalendar } from './event-calendar/reader';
import { finalsite } from './finalsite/reader';
import { fullcalendar } from './fullcalendar/reader';
import { findGrid } from './google-calendar/grid';
import { googleCalendar } from './google-calendar/reader';
import { signature } from './google-calendar/signature';
import { moodle } from './moodle/reader';
import { outlook } from './outlook/reader';
import { reactBigCalendar } from './react-big-calendar/reader';
import { outOfReach } from './out-of-reach/reader';
import type { Page, PageKind, Reader } from './reader';
import { scheduleX } from './schedule-x/reader';
import { theEventsCalendar } from './the-events-calendar/reader';
import { toastUi } from './toast-ui/reader';
import { vueCal } from './vue-cal/reader';

/** One site: `matches` is a first, cheap sieve over addresses; `detect` of the reader decides. */
export interface ReaderRow {
  /** The reader's folder under `utils/readers/`. */
  readonly name: string;
  matches(url: string): boolean;
  readonly reader: Reader;
  /** Where its days and minutes, or its rows, are drawn. Reads layout: browser only. Throws PageChanged. */
  findGrid(document: Document): Grid;
  /** Cheap; another text as soon as the page would be read or drawn differently. */
  signature(document: Document): string;
}

/** A page saved from a site may have lost its address. */
const LOST = /^(?:file:|about:|$)/;

/** Google's own site, which has a script of its own (`entrypoints/google-calendar.content`). */
const GOOGLE_CALENDAR: ReaderRow = {
  name: 'google-calendar',
  matches: (url) => /^https?:\/\/calendar\.google\.com(?:[/:]|$)/.test(url) || LOST.test(url),
  reader: googleCalendar,
  findGrid,
  signature,
};

/** Calendar libraries, on whatever host: known by their marks alone. */
const LIBRARIES = [fullcalendar, reactBigCalendar, scheduleX, toastUi, eventCalendar, dhtmlx, vueCal];

/** What may be met on any other site. */
export const ELSEWHERE: readonly ReaderRow[] = [
  // Platforms whose pages stand on schools' own hosts, known by their marks alone.
  ...[canvas, moodle, outlook, finalsite, theEventsCalendar].map((site) => ({ ...site, matches: () => true })),
  ...LIBRARIES.map((library) => ({ ...library, matches: () => true })),
  {
    name: 'out-of-reach',
    matches: () => true,
    reader: outOfReach(LIBRARIES.map(({ root }) => root)),
    findGrid: anyPageGrid,
    signature: anyPageSignature,
  },
  // Last: it takes whatever no other knows.
  {
    name: 'any-page',
    matches: () => true,
    reader: anyPage,
    findGrid: anyPageGrid,
    signature: anyPageSignature,
  },
];

export const READERS: readonly ReaderRow[] = [GOOGLE_CALENDAR, ...ELSEWHERE];

/** The first reader that knows the page, and which view of it; null when none does. */
export function detectPage(page: Page): Detected | null {
  return detectAmong(READERS, page);
}

export interface Detected {
  readonly reader: Reader;
  readonly row: ReaderRow;
  readonly kind: PageKind;
}

/** The same, of these readers alone: a script that never meets the others need not carry them. */
export function detectAmong(rows: readonly ReaderRow[], page: Page): Detected | null {
  for (const row of rows) {
    const kind = row.matches(page.url) ? row.reader.detect(page) : null;
    if (kind) return { reader: row.reader, row, kind };
  }
  return null;
}
