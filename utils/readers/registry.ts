import { ANY_PAGE } from './family-any-page';
import { LIBRARIES } from './family-libraries';
import { googleCalendar } from './google-calendar/reader';
import type { Page, Reader } from './reader';
import { detectAmong, type Detected } from './detect-among';

/**
 * Every reader there is. The one that takes whatever no other knows is the last. A page gets one family at a time
 * (family.ts).
 */
export const READERS: readonly Reader[] = [googleCalendar, ...LIBRARIES, ...ANY_PAGE];

/** The first reader that knows the page; null if none does. */
export function detectPage(page: Page): Detected | null {
  return detectAmong(READERS, page);
}
