import { markKey, type Grid } from '../../overlay/grid';
import { PageChanged } from '../reader';
import { mountOf, scrollBoxOf } from '../drawn/scroll-box';
import { remembered } from './remember';

/**
 * The row of each block as it was read last, to stand a mark beside; no columns. Throws PageChanged where nothing was.
 * Reads layout: browser only.
 */
export function findGrid(document: Document): Grid {
  const way = remembered(document);
  const blocks = new Map<string, Element>();
  const also = new Map<string, readonly Element[]>();
  way?.timetables.forEach(({ calendar, blocks: all }, table) =>
    all.forEach((block, i) => {
      const { date, start, title } = block;
      const element = way.elements[table]?.[i];
      const key = markKey(calendar.token, date, start, title);
      if (element?.isConnected && element !== document.body && !blocks.has(key)) {
        blocks.set(key, element);
        const cells = way.also?.get(block)?.filter(({ isConnected }) => isConnected) ?? [];
        if (cells.length > 0) also.set(key, cells);
      }
    }),
  );
  const rows = [...blocks.values()];
  const [anchor] = rows;
  // A page without a schedule is not one that has changed.
  if (way?.timetables.every((one) => one.blocks.length === 0))
    return { columns: [], scrollBox: null, mount: document.body, blocks };
  if (!anchor) throw new PageChanged('the rows of the schedule');
  const scrollBox = scrollBoxOf(anchor);
  const scrolled = scrollBox && rows.filter((row) => scrollBox.contains(row));
  const mount = (scrolled && mountOf(scrolled, scrollBox)) ?? scrollBox ?? document.body;
  // A table takes no other elements in, and neither does one of its rows.
  const inTable = mount.closest('table');
  return { columns: [], scrollBox, mount: inTable?.parentElement ?? mount, blocks, also };
}
