import { detectAmong } from '../../../utils/readers/detect-among';
import type { Reader } from '../../../utils/readers/reader';
import type { Reading } from '../../../utils/model/reading';
import { savedPage } from './library-page';

/** What a reader reads in a page at an address; null if it finds no schedule. */
export function readingAt(reader: Reader, html: string, url: string, now: number): Reading | null {
  const page = { document: savedPage(html), url, now, zone: 'UTC' };
  const known = detectAmong([reader], page);
  if (!known?.kind.readable) return null;
  try {
    return reader.read(page, known.found).reading;
  } catch {
    return null;
  }
}

/** The tokens of all calendars in a reading, in every way in which the page can be read. */
export function tokensOf({ timetables, alternatives = [] }: Reading): string[] {
  return [...timetables, ...alternatives.flatMap((one) => one.timetables)].map(({ calendar }) => calendar.token);
}
