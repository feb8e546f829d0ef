import type { IsoDate } from '../../model/block';
import { byTables } from './by-tables';
import { byText } from './by-text';
import { ofClasses, worth, type Way } from './way';

/** Every way the page can be read in that gives something, best first; of two that say the same, the first. */
export function waysOf(document: Document, where: string, today: IsoDate): Way[] {
  const ways = [byTables(document, where, today), byText(document, where)];
  const said = ways
    .flatMap((way) => (way === null ? [] : (ofClasses(way) ?? [])))
    .filter((way) => worth(way) > 0)
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || worth(b) - worth(a));
  return said.filter((way, i) => !said.slice(0, i).some((other) => isSame(way, other)));
}

/** Tables that gave up most of their times are better told cell by cell than as lines, however many rows those make. */
function isWhole({ manner, score: { timed, used } }: Way): boolean {
  return manner === 'tables' && used * 2 >= timed;
}

function isSame(a: Way, b: Way): boolean {
  const saying = (way: Way) =>
    JSON.stringify(way.timetables.map(({ grade, dayType, blocks }) => [grade, dayType, blocks]));
  return saying(a) === saying(b);
}
