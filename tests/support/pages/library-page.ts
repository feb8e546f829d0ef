import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reading } from '../../../utils/model/reading';
import { localTime } from '../../../utils/time/date/dates';

// One inert window for all pages: a window for each would stay in memory as long as the tests run.
const { DOMParser } = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

/** A saved page without its scripts and style sheets; no style is computed, nothing is fetched. */
export function savedPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Each block of a reading as "start end title", sorted; all-day ends are exclusive. */
export function eventLines({ timetables }: Reading): string[] {
  return timetables
    .flatMap(({ blocks }) => blocks)
    .map(
      ({ title, date, start, end }) =>
        `${localTime(date!, start)} ${end === null ? '-' : localTime(date!, end)} ${title}`,
    )
    .sort();
}
