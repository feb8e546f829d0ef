import { ANY_PAGE } from './family-any-page';
import { LIBRARIES } from './family-libraries';
import { findGrid } from './google-calendar/grid';
import { googleCalendar } from './google-calendar/reader';
import { signature } from './google-calendar/signature';
import type { Page } from './reader';
import { detectAmong, type Detected, type ReaderRow } from './reader-row';

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

/** Every reader there is, the one that takes whatever no other knows last. A page gets a family at a time (family.ts). */
export const READERS: readonly ReaderRow[] = [GOOGLE_CALENDAR, ...LIBRARIES, ...ANY_PAGE];

/** The first reader that knows the page, and which view of it; null when none does. */
export function detectPage(page: Page): Detected | null {
  return detectAmong(READERS, page);
}
