import { ROOT as CANVAS } from './canvas/root';
import { ROOT as DHTMLX } from './dhtmlx/root';
import { ROOT as EVENT_CALENDAR } from './event-calendar/root';
import { ROOT as FINALSITE } from './finalsite/root';
import { findRoots } from './fullcalendar/find-roots';
import { ROOT as FULLCALENDAR } from './fullcalendar/root';
import { ROOT as MOODLE } from './moodle/root';
import { openShadowRoots } from './out-of-reach/shadow-roots';
import { ADDRESS as OUTLOOK_ADDRESS, ROOT as OUTLOOK } from './outlook/root';
import { ROOT as REACT_BIG_CALENDAR } from './react-big-calendar/root';
import type { Page } from './reader';
import { ROOT as SCHEDULE_X } from './schedule-x/root';
import { ROOT as THE_EVENTS_CALENDAR } from './the-events-calendar/root';
import { ROOT as TOAST_UI } from './toast-ui/root';
import { ROOT as VUE_CAL } from './vue-cal/root';

/** Readers that come to a page together, in a script of their own. */
export type Family = 'libraries' | 'any-page';

/** By reader, what its calendars are known by; FullCalendar's take a closer look (find-roots.ts). */
const ROOTS = [
  CANVAS,
  DHTMLX,
  EVENT_CALENDAR,
  FINALSITE,
  MOODLE,
  OUTLOOK,
  REACT_BIG_CALENDAR,
  SCHEDULE_X,
  THE_EVENTS_CALENDAR,
  TOAST_UI,
  VUE_CAL,
].join(', ');

/** Which family is to look at the page first; one of its calendars may yet turn out to be none. */
export function familyOf({ document, url }: Pick<Page, 'document' | 'url'>): Family {
  const drawn =
    OUTLOOK_ADDRESS.test(url) ||
    document.querySelector(ROOTS) !== null ||
    findRoots(document).length > 0 ||
    openShadowRoots(document).some((root) => root.querySelector(`${ROOTS}, ${FULLCALENDAR}`) !== null);
  return drawn ? 'libraries' : 'any-page';
}
