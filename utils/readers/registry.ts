import { googleCalendar } from './google-calendar/reader';
import type { Page, PageKind, Reader } from './reader';

/** One site: `matches` is a first, cheap sieve over addresses; `detect` of the reader decides. */
export interface ReaderRow {
  /** The reader's folder under `utils/readers/`. */
  readonly name: string;
  matches(url: string): boolean;
  readonly reader: Reader;
}

/** A page saved from a site may have lost its address. */
const LOST = /^(?:file:|about:|$)/;

export const READERS: readonly ReaderRow[] = [
  {
    name: 'google-calendar',
    matches: (url) => /^https?:\/\/calendar\.google\.com(?:[/:]|$)/.test(url) || LOST.test(url),
    reader: googleCalendar,
  },
];

/** The first reader that knows the page, and which view of it; null when none does. */
export function detectPage(page: Page): { reader: Reader; kind: PageKind } | null {
  for (const { matches, reader } of READERS) {
    const kind = matches(page.url) ? reader.detect(page) : null;
    if (kind) return { reader, kind };
  }
  return null;
}
