import { oneLine } from '../model/one-line';
import type { Reading } from '../model/reading';
import { firstNamed, roomName } from '../model/room/room-name';

/** Headings looked at; more of them are a long page's contents. */
const MOST_HEADINGS = 40;
/** Headings longer than this are sentences. */
const LONGEST_HEADING_CHARS = 90;

/**
 * A timetable under "Daily Schedule" is called by the first heading of its page that names a teacher, a room or a grade,
 * else by the page's title; without any it keeps its name, and the OT is asked.
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
