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

/** Calendar libraries, on whatever host. */
const KITS = [fullcalendar, reactBigCalendar, scheduleX, toastUi, eventCalendar, dhtmlx, vueCal];

/** Whatever is known by marks of its own (`root.ts`). The first that knows a page reads it. */
export const LIBRARIES: readonly Reader[] = [
  // Sites, on whatever host a school has. Some draw with a library, and say more than it does.
  canvas,
  finalsite,
  moodle,
  outlook,
  powerschool,
  theEventsCalendar,
  // Libraries.
  ...KITS,
  // A list that stands beside anything.
  blackboard,
  // What none of them reaches.
  outOfReach(KITS.map(({ root }) => root)),
];
