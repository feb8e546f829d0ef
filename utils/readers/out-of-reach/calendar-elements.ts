import { ofNode } from '../../page-data/real-dom';

/*
 * Elements that a page calls a calendar and that show nothing in the page itself: what they draw stands in a shadow
 * root that is closed, or that got lost when the page was saved.
 */

const CALENDAR = /calendar|timetable|schedule|agenda/;
/** Names such as "calendar-date-picker", "mini-calendar", "calendar-icon": parts of pages that show no lessons. */
const PART = /date|picker|month|mini|icon|button|btn|link|input|item|event|header|nav|menu|card/;
/** More elements than a page with a calendar has. */
const MOST_ELEMENTS = 20_000;

/** Is there an empty element that is called a calendar? */
export function hasHiddenCalendar(document: Document): boolean {
  let left = MOST_ELEMENTS;
  for (const element of document.querySelectorAll('body *')) {
    if (left-- <= 0) return false;
    const name = ofNode(element, 'localName');
    if (!name.includes('-') || !CALENDAR.test(name) || PART.test(name)) continue;
    if (ofNode(element, 'childElementCount') === 0 && ofNode(element, 'textContent')?.trim() === '') return true;
  }
  return false;
}
