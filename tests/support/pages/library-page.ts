import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reading } from '../../../utils/model/reading';
import { localTime } from '../../../utils/time/date/dates';

// All pages share one window in which nothing runs. A window for each page would stay in memory as long as the tests
// run.
const { DOMParser } = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

/** A saved page without its scripts and style sheets. No style is computed and nothing is fetched. */
export function savedPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Each block of a reading as "start end title", sorted. The end of an all-day block is exclusive. */
export function eventLines({ timetables }: Reading): string[] {
  return timetables
    .flatMap(({ blocks }) => blocks)
    .map(
      ({ title, date, start, end }) =>
        `${localTime(date!, start)} ${end === null ? '-' : localTime(date!, end)} ${title}`,
    )
    .sort();
}
