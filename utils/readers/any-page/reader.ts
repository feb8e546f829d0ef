import type { PageRead, Reader } from '../reader';
import { FEWEST_CLOCKS, hasTimes } from './find-tables/has-times';
import { rowGrid } from './grid';
import { recognise, type Known } from './recognise';
import { signature } from './signature';
import type { Way } from './way';
import { waysOf } from './ways';

const NAME = 'any-page';

/** Any page at all: what its data, its tables and its text say of a class's day. Reads nothing out of prose. */
export const anyPage: Reader<Known | null> = {
  name: NAME,
  signature,
  watched: ['aria-label', 'aria-labelledby', 'data-date', 'data-time', 'datetime', 'title'],
  find(page) {
    const known = recognise(page);
    const kind = { reader: NAME, view: known?.view ?? 'page', advice: known?.advice ?? null };
    if (hasTimes(page.document, known ? 1 : FEWEST_CLOCKS)) return { kind: { ...kind, readable: true }, found: known };
    return kind.advice ? { kind: { ...kind, readable: false }, found: known } : null;
  },
  read(page, known): PageRead {
    const [best, ...others] = waysOf(page);
    if (!best) {
      const nothing = { columns: [], scrollBox: null, mount: page.document.body, blocks: new Map<string, Element>() };
      const reading = { reader: NAME, view: known?.view ?? 'page', shown: null, timetables: [], warnings: [] };
      return { reading, isThere: () => true, measure: () => nothing };
    }
    const reading = { reader: NAME, view: known?.view ?? best.manner, ...said(best) };
    const alternatives = others.map((way) => ({ manner: way.manner, ...said(way) }));
    return {
      reading: alternatives.length === 0 ? reading : { ...reading, alternatives },
      // A page may put single rows elsewhere; one that has none of them left has drawn itself anew.
      isThere: () => best.elements.some((all) => all.flat().some(({ isConnected }) => isConnected)),
      measure: () => rowGrid(best, page.document.body),
    };
  },
};

function said({ timetables, warnings, shown }: Way): Pick<Way, 'timetables' | 'warnings' | 'shown'> {
  return { timetables, warnings, shown };
}
