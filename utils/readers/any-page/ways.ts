import type { IsoDate } from '../../model/block';
import { placeOf } from '../../model/place/place-of';
import { wallClock } from '../../time/now';
import type { Page } from '../reader';
import { byData } from './by-data';
import { byTables } from './by-tables';
import { byText } from './by-text';
import { contentOfPage, type Content } from './content';
import { withoutSigns } from './lines/without-signs';
import { ofClasses, worthOfWay, type Way } from './way';

/** Every way the page can be read in that gives something, best first. */
export function waysOf({ document, url, now, zone }: Page): Way[] {
  const where = placeOf(url);
  const today = wallClock(now, zone).date;
  return bestFirst([...byData(document, where, zone), ...byContent(contentOfPage(document.body), where, today)]);
}

/** The same of what came without a page. */
export function waysOfContent(content: Content, today: IsoDate): Way[] {
  return bestFirst(byContent(content, '', today));
}

function byContent(content: Content, where: string, today: IsoDate): (Way | null)[] {
  return [byTables(content, where, today), byText(content, where)];
}

/** The ways that give a class's day; of two that say the same, the first. */
function bestFirst(ways: readonly (Way | null)[]): Way[] {
  const said = ways
    .flatMap((way) => (way === null ? [] : (ofClasses(withoutSigns(way)) ?? [])))
    .filter((way) => worthOfWay(way) > 0)
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || worthOfWay(b) - worthOfWay(a));
  return said.filter((way, i) => !said.slice(0, i).some((other) => isSame(way, other)));
}

/** Data, and tables that gave up most of their times, are better than the same as lines, however many rows those make. */
function isWhole({ manner, score: { timed, used } }: Way): boolean {
  return manner !== 'text' && used * 2 >= timed;
}

function isSame(a: Way, b: Way): boolean {
  const saying = (way: Way) =>
    JSON.stringify(way.timetables.map(({ grade, dayType, blocks }) => [grade, dayType, blocks]));
  return saying(a) === saying(b);
}
