import { oneLine } from '../model/text/one-line';
import type { Reading } from '../model/reading';
import { firstNamed, roomName } from '../model/room/room-name';

/** How many headings are looked at. A page with more of them lists its contents. */
const MOST_HEADINGS = 40;
/** Headings longer than this are sentences, not names. */
const LONGEST_HEADING_CHARS = 90;

/**
 * Names timetables that are called only "Daily Schedule": by the first heading of the page that names a teacher, a room
 * or a grade, else by the page's title. If neither does, the name stays and the therapist is asked.
 */
export function namedByPage(reading: Reading, document: Document): Reading {
  const unnamed = reading.timetables.some(({ calendar }) => isUnnamed(calendar.name));
  const name = unnamed ? firstNamed(headingsOf(document)) : null;
  if (name === null) return reading;
  const timetables = reading.timetables.map((timetable) =>
    isUnnamed(timetable.calendar.name) ? { ...timetable, calendar: { ...timetable.calendar, name } } : timetable,
  );
  return { ...reading, timetables };
}

const isUnnamed = (name: string | null): boolean => roomName(name ?? '') === '';

function headingsOf(document: Document): string[] {
  const found = [...document.querySelectorAll('h1, h2, h3, [role="heading"]')].slice(0, MOST_HEADINGS);
  return [...found.map(({ textContent }) => textContent), document.title]
    .map((text) => oneLine(text))
    .filter((text) => text !== '' && text.length <= LONGEST_HEADING_CHARS);
}
