import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../utils/model/reading';
import type { Page } from '../../../utils/readers/reader';
import { DAY_MIN, daysBetween, localTime, minutesOf } from '../../../utils/time/date/dates';

/** The captured pages of real sites, if they are at hand. They are no part of the project. */
const CAPTURES = new URL('../../../../shared/captures/', import.meta.url);

/** The paths, below the captures, of pages whose name begins so: "calendars/fullcalendar-". Empty if there are none. */
export function capturesOf(start: string): string[] {
  const [, folder, name] = /^(.*\/)([^/]*)$/.exec(start)!;
  const at = new URL(folder!, CAPTURES);
  const files = existsSync(at) ? readdirSync(at) : [];
  return files.filter((file) => file.startsWith(name!) && file.endsWith('.html')).map((file) => folder! + file);
}

interface CapturedEvent {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly allDay?: boolean;
}

/** A captured page in the form in which a reader gets it. */
export function capturedPage(path: string, now: string, url = ''): Page {
  const text = readFileSync(new URL(path, CAPTURES), 'utf8');
  const { document } = new JSDOM(text.replace(/<style[^]*?<\/style>/g, '')).window;
  return { document, url, now: Date.parse(now), zone: 'America/New_York' };
}

/** What a JSON file among the captures says. */
export function capturedTruth(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, CAPTURES), 'utf8'));
}

/** A page that shows the invented week of January 2026, with the events on it. */
export function capture(path: string, url = ''): { page: Page; events: CapturedEvent[] } {
  const { events } = capturedTruth(path.replace(/html$/, 'events.json')) as { events: CapturedEvent[] };
  return { page: capturedPage(path, '2026-01-28T10:07-05:00', url), events };
}

/** The events as sorted text, such as `2026-01-26T08:05/2026-01-26T08:20 Arrival`. An unknown end is `?`. */
export function rowsOfReading(reading: Reading): string[] {
  const blocks = reading.timetables.flatMap((timetable) => timetable.blocks);
  return blocks
    .map(({ title, date, start, end }) => {
      const until = end === null ? '?' : localTime(date!, end);
      return `${localTime(date!, start)}/${until} ${title}`;
    })
    .sort();
}

export function rowsOfEvents(events: readonly CapturedEvent[]): string[] {
  return events
    .map(({ title, start, end }) => {
      const [from, to] = [start, end].map((time) => time.slice(0, 10)) as [string, string];
      const [first, last] = [minutesOf(start.slice(0, 16)) ?? 0, minutesOf(end.slice(0, 16)) ?? 0];
      return `${localTime(from, first)}/${localTime(from, last + DAY_MIN * daysBetween(from, to))} ${title}`;
    })
    .sort();
}
