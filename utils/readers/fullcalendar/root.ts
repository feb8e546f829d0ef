/*
 * How a FullCalendar is recognised. Versions 3 to 6 have the public class `fc`. Version 7 hashes its classes, but still
 * names its title "fc:1:title" and begins every class with `fc-`. [3.10, 4.4, 5.11, 6.1, 7.1]
 */

/** Certainly a calendar, wherever it stands. */
export const ROOT = '.fc:has([data-date]), [aria-labelledby^="fc:"]';

const seven = (role: string) => `[role=${role}][class^="fc-"], [role=${role}][class*=" fc-"]`;

/** Any element that may be the outermost one of a calendar. */
export const CALENDAR = ['.fc', '[aria-labelledby^="fc:"]', ...['grid', 'treegrid', 'list'].map(seven)].join();
/** A list of version 7 without events is only a line that says so. */
export const EMPTY_LIST = seven('status');
export const ALSO = `${CALENDAR},${EMPTY_LIST}`;
