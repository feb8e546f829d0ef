import type { CalendarCopy } from '../../../utils/readers/google-calendar/copy';
import type { CalendarRead } from '../../../utils/readers/google-calendar/calendar-reader';
import { CALENDAR_READER_BROUGHT } from '../../../utils/readers/google-calendar/calendar-reader-here';
import { bringScript } from './bring-script';

export const CALENDAR_READER = '/calendar-reader.js';

/** Reads a calendar's copy with the script made for it, which is loaded when it is first needed. Nothing of it is kept. */
export async function readCopyWhenNeeded(copy: CalendarCopy): Promise<CalendarRead> {
  if (!CALENDAR_READER_BROUGHT.here()) await bringScript(CALENDAR_READER);
  return CALENDAR_READER_BROUGHT.here()!(copy, () => new Intl.DateTimeFormat().resolvedOptions().timeZone);
}
