/*
 * The real feeds that PushIn reads differently from node-ical, and why. A file that differs without a reason here fails
 * (feeds.test.ts), and so does a reason that no file needs.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'canvas-feed-composed.ics':
    'The same times. Canvas ends each title with its course; in the course’s own feed we take that off.',
  'icalendar-broken.ics': 'One semicolon too many before a parameter: node-ical gives the event no start, we read it.',
  'icalendar-missing-event.ics': 'Blanks in BYDAY (“MO, TU”): node-ical refuses the file, we mend the rule.',
  'icalendar-ny-forward.ics': 'Two DTSTARTs in one event: node-ical refuses the file, we take the first.',
  'moodle-export-courses-recentupcoming.ics':
    'The same times. A title holds markup’s “&amp;”; we say what it stands for.',
  'moodle-export-url-served.ics':
    'Moodle has no all-day events: it writes our midnight, in UTC, with no length or to 23:59. We read whole days. And “&amp;” as above.',
  'ni-dst-transition.ics':
    'A time without a zone hangs on the wall wherever it is read; node-ical puts it into the one zone the file happens to define.',
  'ni-multi-tzid.ics':
    '00:00 to 23:00 without a zone is how that calendar writes a whole day; node-ical takes it for UTC after the file’s first, wrong, TZID.',
};
