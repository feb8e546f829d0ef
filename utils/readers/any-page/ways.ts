import type { IsoDate } from '../../model/block';
import { byTables } from './by-tables';
import { byText } from './by-text';
import { worth, type Way } from './way';

/** Every way the page can be read in that gives something, best first; of two that say the same, the first. */
export function waysOf(document: Document, where: string, today: IsoDate): Way[] {
  const ways = [byTables(document, where, today), byText(document, where)];
  const said = ways
    .filter((way) => way !== null)
    .filter((way) => worth(way) > 0)
    .sort((a, b) => worth(b) - worth(a));
  return said.filter((way, i) => !said.slice(0, i).some((other) => isSame(way, other)));
}

function isSame(a: Way, b: Way): boolean {
  const saying = (way: Way) =>
    JSON.stringify(way.timetables.map(({ grade, dayType, blocks }) => [grade, dayType, blocks]));
  return saying(a) === saying(b);
}
