import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readCalendar } from '../../utils/readers/google-calendar/calendar-reader';
import { CALENDAR_READER_BROUGHT } from '../../utils/readers/google-calendar/calendar-reader-here';

/**
 * The code that reads what Google's calendars print. No page pays for it, and the background loads it when a calendar is
 * open.
 */
export default defineUnlistedScript(() => CALENDAR_READER_BROUGHT.put(readCalendar));
