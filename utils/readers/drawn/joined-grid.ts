import type { Grid } from '../../overlay/grid';
import { mountOf } from './scroll-box';

/**
 * One grid out of those of several calendars. Bands are drawn before marks, as on a page with one calendar. Calendars
 * that scroll separately cannot share one layer: those that scroll as the first one does are drawn, the others are only
 * read.
 */
export function joinedGrid(grids: readonly Grid[]): Grid {
  const withBands = grids.filter(({ columns }) => columns.length > 0);
  const alike = withBands.length > 0 ? withBands : grids;
  const [first] = alike;
  const together = alike.filter(({ scrollBox }) => scrollBox === first!.scrollBox);
  if (together.length < 2) return first!;
  const mounts = together.map(({ mount }) => mount);
  const common = commonMount(mounts, first!.scrollBox);
  return {
    columns: together.flatMap(({ columns }) => columns),
    blocks: new Map(together.flatMap(({ blocks }) => [...blocks])),
    scrollBox: first!.scrollBox,
    mount: common,
  };
}

/**
 * The element that scrolls along with all of them: the nearest positioned element around them, else the page itself.
 */
function commonMount(mounts: readonly Element[], scrollBox: Element | null): Element {
  const [first] = mounts;
  if (mounts.every((mount) => mount === first)) return first!;
  return mountOf(mounts, scrollBox) ?? scrollBox ?? first!.ownerDocument.body;
}
