import { browser } from 'wxt/browser';

const CALENDAR = { origins: ['https://calendar.google.com/*'] };

/** Does the browser let PushIn see calendar pages? Firefox may ask for that separately from installing. */
export function hasCalendarAccess(): Promise<boolean> {
  return browser.permissions.contains(CALENDAR);
}

/** Asks for them. This must be the very first thing a click does, or Firefox refuses it. */
export function askForCalendar(): Promise<boolean> {
  return browser.permissions.request(CALENDAR);
}
