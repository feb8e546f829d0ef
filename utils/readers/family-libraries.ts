import { findGrid } from './any-page/grid';
import { signature } from './any-page/signature';
import { canvas } from './canvas/reader';
import { dhtmlx } from './dhtmlx/reader';
import { eventCalendar } from './event-calendar/reader';
import { finalsite } from './finalsite/reader';
import { fullcalendar } from './fullcalendar/reader';
import { moodle } from './moodle/reader';
import { outlook } from './outlook/reader';
import { outOfReach } from './out-of-reach/reader';
import { reactBigCalendar } from './react-big-calendar/reader';
import type { ReaderRow } from './reader-row';
import { scheduleX } from './schedule-x/reader';
import { theEventsCalendar } from './the-events-calendar/reader';
import { toastUi } from './toast-ui/reader';
import { vueCal } from './vue-cal/reader';

/** Calendar libraries, on whatever host. */
const KITS = [fullcalendar, reactBigCalendar, scheduleX, toastUi, eventCalendar, dhtmlx, vueCal];

/** Calendars that draw their days: known by their marks alone. */
export const LIBRARIES: readonly ReaderRow[] = [
  // Platforms whose pages stand on schools' own hosts.
  ...[canvas, moodle, outlook, finalsite, theEventsCalendar],
  ...KITS,
  { name: 'out-of-reach', reader: outOfReach(KITS.map(({ root }) => root)), findGrid, signature },
].map((one) => ({ ...one, matches: () => true }));
