import { blackboard } from './blackboard/reader';
import { canvas } from './canvas/reader';
import { dhtmlx } from './dhtmlx/reader';
import { eventCalendar } from './event-calendar/reader';
import { finalsite } from './finalsite/reader';
import { fullcalendar } from './fullcalendar/reader';
import { moodle } from './moodle/reader';
import { outlook } from './outlook/reader';
import { outOfReach } from './out-of-reach/reader';
import { powerschool } from './powerschool/reader';
import { reactBigCalendar } from './react-big-calendar/reader';
import type { Reader } from './reader';
import { scheduleX } from './schedule-x/reader';
import { theEventsCalendar } from './the-events-calendar/reader';
import { toastUi } from './toast-ui/reader';
import { vueCal } from './vue-cal/reader';

/** Calendar libraries, which stand on any host. */
const KITS = [fullcalendar, reactBigCalendar, scheduleX, toastUi, eventCalendar, dhtmlx, vueCal];

/** Every reader that is recognised by marks of its own (`root.ts`). The first one that knows a page reads it. */
export const LIBRARIES: readonly Reader[] = [
  // Sites come first, on whatever host a school uses. Some draw with a library and say more than the library does.
  canvas,
  finalsite,
  moodle,
  outlook,
  powerschool,
  theEventsCalendar,
  // Then come the libraries.
  ...KITS,
  // Then a list that may stand beside anything.
  blackboard,
  // The last one tells of calendars that none of the others reaches.
  outOfReach(KITS.map(({ root }) => root)),
];
