import { dayKey, markKey, type Grid } from '../../overlay/grid';
import { PageChanged } from '../reader';
import { mountOf, outsideTable, scrollBoxOf } from '../drawn/scroll-box';
import type { Way } from './way';
import { ask, ofNode } from '../../page-data/real-dom';

/**
 * The rows of each block, to stand a mark beside; no columns. Throws PageChanged where none is left of them. Reads layout:
 * browser only.
 */
export function rowGrid(way: Way, body: Element): Grid {
  const blocks = new Map<string, Element>();
  const also = new Map<string, readonly Element[]>();
  way.timetables.forEach(({ calendar, blocks: all }, table) =>
    all.forEach((block, i) => {
      // By its days: a lesson may begin at one time and be another row, or be called off, on other days.
      const key = markKey(calendar.token, dayKey(block), block.start, block.title);
      const [element, ...cells] = (way.elements[table]?.[i] ?? []).filter(
        (one) => ofNode(one, 'isConnected') && one !== body,
      );
      if (element && !blocks.has(key)) {
        blocks.set(key, element);
        if (cells.length > 0) also.set(key, cells);
      }
    }),
  );
  const rows = [...blocks.values()];
  const [anchor] = rows;
  if (!anchor) throw new PageChanged('schedule-rows');
  const scrollBox = scrollBoxOf(anchor);
  const scrolled = scrollBox && rows.filter((row) => ask(scrollBox, 'contains', row));
  const mount = (scrolled && mountOf(scrolled, scrollBox)) ?? scrollBox ?? body;
  return { columns: [], scrollBox, mount: outsideTable(mount), blocks, also };
}
