import { listed } from '../../model/text/any-of';

/** Paths of whole calendars, by the platforms schools use. */
export const WHOLE_CALENDAR_PATHS = listed(String.raw`
  /calendar/ical/
  /calendar_\d+\.ics$
  /calendar-manager/events\.ics
  /calendar/feed/ical/
  /feeds/calendars/
  /generate_ical\b
  /calendar/export_execute\.php
  /apps/events/ical/
  type=ical\b
  /owa/calendar/.*/calendar\.ics$
`);
