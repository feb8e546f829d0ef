import type { IsoDate } from '../../model/block';
import { placeOf } from '../../model/place/place-of';
import { wallClock } from '../../time/now';
import type { Page } from '../reader';
import type { Heard } from '../heard';
import { byData } from './by-data';
import { byTables } from './by-tables';
import { byText } from './by-text';
import { contentOfPage, type Content } from './content';
import { withDatesTold } from './dates-told';
import { withoutSigns } from './lines/without-signs';
import { ofClasses, worthOfWay, type Way } from './way';

/** Every way the page can be read in that gives something, best first. */
export function waysOf({ document, url, now, zone, heard }: Page): Way[] {
  const where = placeOf(url);
  const today = wallClock(now, zone).date;
  const content = contentOfPage(document.body);
  return bestFirst([...byData(document, where, zone), ...byContent(content, where, today, heard)], heard);
}

/** The same of what came without a page. */
export function waysOfContent(content: Content, today: IsoDate, heard?: Heard): Way[] {
  return bestFirst(byContent(content, '', today, heard), heard, true);
}

function byContent(content: Content, where: string, today: IsoDate, heard?: Heard): (Way | null)[] {
  return [byTables(content, where, today, heard), byText(content, where, heard)];
}

/** The ways that give a class's day; of two that say the same, the first. */
function bestFirst(ways: readonly (Way | null)[], heard?: Heard, isChosen = false): Way[] {
  const said = ways
    .flatMap((way) => {
      const own = way && ofClasses(withoutSigns(way), isChosen);
      if (way && !own) heard?.way('ofClasses', way, 0);
      return own ? withDatesTold(own) : [];
    })
    .filter((way) => worthOfWay(way) > 0)
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || worthOfWay(b) - worthOfWay(a));
  return said.filter((way, i) => {
    const isAnother = !said.slice(0, i).some((other) => isSame(way, other));
    heard?.way(i === 0 ? 'waysOf' : isAnother ? 'worthOfWay' : 'isSame', way, worthOfWay(way));
    return isAnother;
  });
}

/**
 * Data, and tables whose times mostly became rows, rank before the same page read as lines, however many rows the lines
 * make.
 */
function isWhole({ manner, score: { timed, used } }: Way): boolean {
  return manner !== 'text' && used * 2 >= timed;
}

function isSame(a: Way, b: Way): boolean {
  const saying = (way: Way) =>
    JSON.stringify(way.timetables.map(({ grade, dayType, blocks }) => [grade, dayType, blocks]));
  return saying(a) === saying(b);
}
