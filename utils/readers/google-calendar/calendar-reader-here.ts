import { placeOfBrought } from '../../model/brought';
import type { readCalendar } from './calendar-reader';

/** What the script that reads copies of calendars brings into the background. */
export const CALENDAR_READER_BROUGHT = placeOfBrought<typeof readCalendar>('calendar reader');
