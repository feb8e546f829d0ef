import { browser } from 'wxt/browser';
import type { Family } from '../../../utils/readers/family';

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

const SCRIPTS: Readonly<Record<Family, string>> = {
  libraries: '/content-scripts/readers-libraries.js',
  'any-page': '/content-scripts/readers-any-page.js',
};

/** What reads and draws Google's calendars. The browser itself puts it into the page, but into no frame. */
const CALENDAR = '/content-scripts/google-calendar.js';
/** What draws on any other page. */
const PAGE = '/content-scripts/page-overlay.js';

/** Puts the overlay into one frame. Rejects if the browser refuses, or if the frame is gone. */
export function bringOverlay(tab: number, frame: number, isCalendar: boolean): Promise<void> {
  return isCalendar ? put(tab, frame, CALENDAR) : put(tab, frame, PAGE, { injectImmediately: true });
}

/**
 * Puts a family of readers into one frame, with the permission by which the reader got there: the therapist's click,
 * which holds as long as the page stays, or her permission for the site. Rejects if the browser refuses, or if the
 * frame is gone.
 */
export function bringReaders(tab: number, frame: number, family: Family): Promise<void> {
  return put(tab, frame, SCRIPTS[family], { injectImmediately: true });
}

async function put(tab: number, frame: number, file: string, how: object = {}): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [file], ...how } as Injection);
}
