import { anyOf, listed } from '../../utils/model/text/any-of';

/** What files are called that are named for what they are, not for whose. */
const GENERIC = listed(`
  (?:my|new|our|the|final|copy|of|daily|weekly|class|school|bell|master)
  (?:schedules?|timetables?|calendars?|specials|horarios?)
  (?:untitled|unnamed|documents?|doc|file|text|page|index|downloads?|exports?|scan(?:ned)?|sheet|book|table|data)
  (?:pdf|csv|ics|html?|txt|img|image)
  \\d+
`);
const ONLY_GENERIC = new RegExp(`^(?:[^\\p{L}\\d]*${anyOf(GENERIC)}(?!\\p{L}))*[^\\p{L}\\d]*$`, 'iu');

/** A file's name as that of a classroom: "Room 9.pdf" is "Room 9"; '' for "05.csv" and "schedule (2).pdf", which name none. */
export function nameOfFile(file: string): string {
  const name = file.replace(/\.\w{2,5}$/, '');
  return name.length < 80 && ONLY_GENERIC.test(name) ? '' : name;
}
