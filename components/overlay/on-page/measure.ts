import type { Host } from '../host';
import type { Placement } from '../view';
import type { Reading } from '../../../utils/model/reading';
import { RANKS } from '../../../utils/model/vocabulary';
import { markKey, type Box, type Grid } from '../../../utils/overlay/grid';
import { markSpot } from '../../../utils/overlay/mark-spot';
import { place, type Stretch } from '../../../utils/overlay/place';
import type { Visit } from '../../../utils/overlay/survey';
import { titleBoxes } from '../../../utils/overlay/title-boxes';
import { makeClips } from './clips';
import { rowMarks } from './row-marks';
import { textBox } from './text-box';

/** px between the panel and the edges of what scrolls. */
const AWAY = 16;

/** What is to be placed. */
interface Seen {
  readonly reading: Reading;
  readonly visits: readonly Visit[];
  /** Marks stand beside rows, in whatever room the page leaves; else on the edge of the page's own blocks. */
  readonly beside: boolean;
}

/** Where everything stands on the page now, in px of the host, which must be on the page. */
export function measure(grid: Grid, host: Host, seen: Seen): Placement {
  const { reading, visits, beside } = seen;
  const frame = host.frame();
  const columns = grid.columns.map(({ box, gutter, chips, ...column }) => ({
    ...column,
    box: frame.place(box),
    gutter: gutter / frame.scale,
    chips: chips.map(frame.place),
  }));
  const blocks = reading.timetables.flatMap((timetable) => timetable.blocks);
  const { bands, washes } = place(visits.flatMap(stretchOf), columns);
  const inRows = beside && columns.length === 0 ? rowMarks(grid, visits, seenThrough(grid.scrollBox)) : null;
  const inHost = (boxes: ReadonlyMap<string, Box>) => new Map([...boxes].map(([id, box]) => [id, frame.place(box)]));
  return {
    shape: columns.length > 0 ? 'band' : inRows ? 'row' : 'mark',
    boxes: columns.length > 0 ? bands : inRows ? inHost(inRows.boxes) : marks(grid, visits, frame.place),
    roomy: inRows?.roomy ?? new Set(),
    washes,
    days: new Map(columns.map(({ date, box }) => [date, box])),
    reach: grid.columns[0]?.box.width ?? 0,
    titles: () => titleBoxes(blocks, columns),
    // The page may have scrolled since: measured anew when a label opens.
    within: () => host.frame().place(seenThrough(grid.scrollBox)),
    corner: corner(grid.scrollBox, frame.scale),
  };
}

/** A day column is a date: what is typical has no place in it. */
function stretchOf({ id, date, room, token: calendar, window: { start, end }, block }: Visit): Stretch[] {
  const whole = { start: block.start, end: block.end ?? end };
  return date === null ? [] : [{ id, date, room, calendar, start, end, block: whole }];
}

/** Nothing on the page but the panel. */
export function nowhere(): Placement {
  const within = () => seenThrough(null);
  const nothing = {
    boxes: new Map(),
    roomy: new Set<string>(),
    washes: [],
    days: new Map(),
    reach: 0,
    titles: () => [],
  };
  return { shape: 'band', ...nothing, within, corner: corner(null, 1) };
}

/** How far from the window's edges the panel stands: in the corner of what scrolls, clear of its scroll bar. */
function corner(scrollBox: Element | null, scale: number): Placement['corner'] {
  const { left, top, width, height } = seenThrough(scrollBox);
  return {
    right: Math.max(AWAY, (innerWidth - left - width) / scale + AWAY),
    bottom: Math.max(AWAY, (innerHeight - top - height) / scale + AWAY),
  };
}

/** What of the window the page scrolls its days in, without the scroll bar. */
function seenThrough(scrollBox: Element | null): Box {
  if (!(scrollBox instanceof HTMLElement)) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const { left, top, width, height } = scrollBox.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientWidth, clientHeight } = scrollBox;
  return {
    left,
    top,
    width: (width * clientWidth) / (offsetWidth || 1),
    height: (height * clientHeight) / (offsetHeight || 1),
  };
}

/** One mark a block, for the best of its windows. */
function marks(grid: Grid, visits: readonly Visit[], inHost: (box: Box) => Box): Map<string, Box> {
  const isClipped = makeClips(grid.scrollBox ?? grid.mount);
  const best = new Map<Element, Visit>();
  for (const visit of visits) {
    const { token, date, block, window } = visit;
    const element = grid.blocks.get(markKey(token, date, block.start, block.title));
    const other = element && best.get(element);
    if (element && (!other || RANKS.indexOf(window.rank) < RANKS.indexOf(other.window.rank))) best.set(element, visit);
  }
  const boxes = new Map<string, Box>();
  for (const [element, visit] of best) {
    if (isClipped(element)) continue;
    boxes.set(visit.id, markOf(element, inHost));
  }
  return boxes;
}

function markOf(element: Element, inHost: (box: Box) => Box): Box {
  const text = textBox(element);
  return markSpot(inHost(element.getBoundingClientRect()), text && inHost(text));
}
