import { dayKey, markKey, type Grid } from '../../overlay/grid';
import { PageChanged } from '../reader';
import { remembered } from './remember';

/**
 * The row of each block as it was read last, to stand a mark beside; no columns. Throws PageChanged where nothing was.
 * Reads layout: browser only.
 */
export function findGrid(document: Document): Grid {
  const way = remembered(document);
  const blocks = new Map<string, Element>();
  way?.timetables.forEach(({ calendar, blocks: all }, table) =>
    all.forEach((block, i) => {
      const element = way.elements[table]?.[i];
      if (!element?.isConnected) return;
      // Each day of a row may have a cell of its own.
      for (const day of [dayKey(block), block.date]) {
        const key = markKey(calendar.token, day, block.start, block.title);
        if (!blocks.has(key)) blocks.set(key, element);
      }
    }),
  );
  const anchor = blocks.values().next().value;
  if (!anchor) throw new PageChanged('the rows of the schedule');
  const scrollBox = scrollBoxOf(anchor);
  return { columns: [], scrollBox, mount: scrollBox ? contentOf(scrollBox, anchor) : document.body, blocks };
}

function scrollBoxOf(from: Element): Element | null {
  const { body, defaultView } = from.ownerDocument;
  for (let at = from.parentElement; at && at !== body; at = at.parentElement) {
    const { overflowY } = defaultView!.getComputedStyle(at);
    if (/auto|scroll|overlay/.test(overflowY) && at.scrollHeight > at.clientHeight + 1) return at;
  }
  return null;
}

/** The child of the scroll box that holds the row: what is put in it scrolls along. A table takes nothing else in. */
function contentOf(scrollBox: Element, row: Element): Element {
  let at = row;
  while (at.parentElement && at.parentElement !== scrollBox) at = at.parentElement;
  return /^(?:table|tbody|thead|tr|ul|ol|dl)$/.test(at.localName) ? scrollBox : at;
}
