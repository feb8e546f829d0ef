import { browser } from 'wxt/browser';

const CALENDAR = { origins: ['https://calendar.google.com/*'] };

/** Whether the browser lets PushIn see calendar pages. Firefox may ask for that apart from installing. */
export function hasCalendarAccess(): Promise<boolean> {
  return browser.permissions.contains(CALENDAR);
}

/** Asks for them: must be the very first thing a click does, or Firefox refuses it. */
export function askForCalendar(): Promise<boolean> {
  return browser.permissions.request(CALENDAR);
}
