import type { Site } from '../../components/overlay/on-page/start-overlay';
import type { Reading } from '../../utils/model/reading';
import type { Grid } from '../../utils/overlay/grid';
import { placeOf } from '../../utils/readers/place-of';
import type { Page, PageKind } from '../../utils/readers/reader';
import { detectAmong, ELSEWHERE, type ReaderRow } from '../../utils/readers/registry';

/**
 * Any page a reader of the registry knows, as one site: which reader it is may change as the page does. Timetables are
 * told apart by where the page stands, since two sites may call theirs alike.
 */
export function knownPage(): Site {
  let row: ReaderRow | null = null;
  const detect = (page: Page): PageKind | null => {
    const found = detectAmong(ELSEWHERE, page);
    row = found?.row ?? null;
    return found?.kind ?? null;
  };
  return {
    beside: true,
    reader: { name: 'page', detect, read: (page) => placed(row!.reader.read(page), page.url) },
    findGrid: (document) => placedGrid(row!.findGrid(document), document.URL),
    signature(document) {
      // Nobody's page may become somebody's as it comes up.
      if (!row) return `${document.URL} ${document.getElementsByTagName('*').length}`;
      return `${document.URL} ${row.name} ${row.signature(document)}`;
    },
  };
}

function placed(reading: Reading, url: string): Reading {
  const place = placeOf(url);
  const here = <T extends Pick<Reading, 'timetables'>>(part: T): T => ({
    ...part,
    timetables: part.timetables.map((timetable) => ({
      ...timetable,
      calendar: { ...timetable.calendar, token: tokenAt(place, timetable.calendar.token) },
    })),
  });
  return { ...here(reading), ...(reading.alternatives && { alternatives: reading.alternatives.map(here) }) };
}

/** Its keys begin with a token too. */
function placedGrid(grid: Grid, url: string): Grid {
  const place = placeOf(url);
  return { ...grid, blocks: new Map([...grid.blocks].map(([key, element]) => [tokenAt(place, key), element])) };
}

/** Some readers say it themselves. */
function tokenAt(place: string, token: string): string {
  const host = place.split('/')[0]!;
  return place === '' || token.startsWith(host) ? token : `${place} ${token}`;
}
