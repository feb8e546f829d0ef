import type { Placement } from '../../components/overlay/view';
import { RANKS } from '../../utils/model/vocabulary';
import { markKey, type Box, type Grid } from '../../utils/overlay/grid';
import { markSpot } from '../../utils/overlay/mark-spot';
import { place } from '../../utils/overlay/place';
import type { Survey, Visit } from '../../utils/overlay/survey';
import { titleBoxes } from '../../utils/overlay/title-boxes';
import { makeClips } from './clips';
import { textBox } from './text-box';

/** px between the panel and the edges of what scrolls. */
const AWAY = 16;

/** Where everything stands on the page now, in px from the host, which must be on the page. */
export function measure(grid: Grid, host: Element, survey: Survey, visits: readonly Visit[]): Placement {
  const origin = host.getBoundingClientRect();
  const shift = ({ left, top, width, height }: Box): Box => ({
    left: left - origin.left,
    top: top - origin.top,
    width,
    height,
  });
  const columns = grid.columns.map((column) => ({
    ...column,
    box: shift(column.box),
    chips: column.chips.map(shift),
  }));
  const stretches = visits.map(({ id, date, room, window: { start, end }, block }) => ({
    id,
    date,
    room,
    start,
    end,
    block: { start: block.start, end: block.end ?? end },
  }));
  const { bands, washes } = place(stretches, columns);
  return {
    shape: columns.length > 0 ? 'band' : 'mark',
    boxes: columns.length > 0 ? bands : marks(grid, visits, shift),
    washes,
    reach: columns[0]?.box.width ?? 0,
    titles: () => titleBoxes(survey.timed, columns),
    // The page may have scrolled since: measured anew when a label opens.
    within: () => {
      const now = host.getBoundingClientRect();
      const seen = seenThrough(grid.scrollBox);
      return { ...seen, left: seen.left - now.left, top: seen.top - now.top };
    },
    corner: corner(grid.scrollBox),
  };
}

/** Nothing on the page but the panel. */
export function nowhere(): Placement {
  const within = () => seenThrough(null);
  return { shape: 'band', boxes: new Map(), washes: [], reach: 0, titles: () => [], within, corner: corner(null) };
}

/** How far from the window's edges the panel stands: in the corner of what scrolls, clear of its scroll bar. */
function corner(scrollBox: Element | null): Placement['corner'] {
  const { left, top, width, height } = seenThrough(scrollBox);
  return {
    right: Math.max(AWAY, innerWidth - (left + width) + AWAY),
    bottom: Math.max(AWAY, innerHeight - (top + height) + AWAY),
  };
}

function seenThrough(scrollBox: Element | null): Box {
  if (!scrollBox) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const { left, top } = scrollBox.getBoundingClientRect();
  return { left, top, width: scrollBox.clientWidth, height: scrollBox.clientHeight };
}

/** One mark a block, for the best of its windows. */
function marks(grid: Grid, visits: readonly Visit[], shift: (box: Box) => Box): Map<string, Box> {
  const isClipped = makeClips(grid.scrollBox ?? grid.mount);
  const best = new Map<Element, Visit>();
  for (const visit of visits) {
    const { token, date, block, window } = visit;
    const element = grid.blocks.get(markKey(token, block.date ?? date, block.start, block.title));
    const other = element && best.get(element);
    if (element && (!other || RANKS.indexOf(window.rank) < RANKS.indexOf(other.window.rank))) best.set(element, visit);
  }
  const boxes = new Map<string, Box>();
  for (const [element, visit] of best) {
    if (isClipped(element)) continue;
    boxes.set(visit.id, shift(markSpot(element.getBoundingClientRect(), textBox(element))));
  }
  return boxes;
}
