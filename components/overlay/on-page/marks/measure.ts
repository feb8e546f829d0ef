import type { Host } from '../../host';
import type { PlacedMark, Placement } from '../../view';
import { markKey, type Box, type Grid } from '../../../../utils/overlay/grid';
import type { Visit } from '../../../../utils/overlay/survey';
import { blockMarks } from './block-marks';
import { colorOf } from './color-of';
import { columnMarks } from './column-marks';
import type { rowMarks } from './row-marks';
import { boxOf, ofNode } from '../../../../utils/page-data/real-dom';

/** px between the panel and the edges of the box that scrolls. */
const AWAY = 16;

/**
 * Where everything stands on the page now, in px of the host, which must be on the page. Everything is read before
 * anything is drawn, so that the page is laid out only once.
 * @param beside places marks beside rows, in whatever room the page leaves; without it marks stand on the page's own
 * blocks.
 */
export function measure(grid: Grid, host: Host, visits: readonly Visit[], beside: typeof rowMarks | null): Placement {
  const frame = host.frame();
  const days = new Map(grid.columns.map(({ date, box }) => [date, frame.place(box)]));
  const rest = { days, corner: corner(grid.scrollBox, frame.scale) };
  if (grid.columns.length > 0) {
    const { marks, events, chips } = columnMarks(grid, visits, frame);
    const colors = colorsOf(visits, ({ id }) => chips.get(id)?.element);
    return { shape: 'band', marks, events, colors, ...rest };
  }
  const events = new Map<string, Box>();
  if (beside) {
    const marks = beside(grid, visits, seenThrough(grid.scrollBox)).map((mark) => inHost(mark, frame.place));
    return { shape: 'row', marks, events, colors: new Map(), ...rest };
  }
  const colors = colorsOf(visits, ({ token, date, block }) =>
    grid.blocks.get(markKey(token, date, block.start, block.title)),
  );
  return { shape: 'mark', marks: blockMarks(grid, visits, frame.place), events, colors, ...rest };
}

function inHost(mark: PlacedMark, place: (box: Box) => Box): PlacedMark {
  return {
    ...mark,
    bar: place(mark.bar),
    target: place(mark.target),
    minutes: mark.minutes && place(mark.minutes),
    bands: mark.bands.map(place),
    ...(mark.about && { about: place(mark.about) }),
  };
}

/** The colour of each calendar: that of the first of its events that has one. */
function colorsOf(visits: readonly Visit[], elementOf: (visit: Visit) => Element | undefined): Map<string, string> {
  const colors = new Map<string, string>();
  for (const visit of visits) {
    const element = colors.has(visit.token) ? undefined : elementOf(visit);
    const color = element && colorOf(element);
    if (color) colors.set(visit.token, color);
  }
  return colors;
}

/** Only the panel, in the window's own corner. This asks for no layout, because the page may not have one yet. */
export function nowhere(): Placement {
  const nothing = { marks: [], events: new Map(), colors: new Map(), days: new Map() };
  return { shape: 'band', ...nothing, corner: { right: AWAY, bottom: AWAY } };
}

/** How far the panel stands from the window's edges: in the corner of the box that scrolls, clear of its scroll bar. */
function corner(scrollBox: Element | null, scale: number): Placement['corner'] {
  const { left, top, width, height } = seenThrough(scrollBox);
  return {
    right: Math.max(AWAY, (innerWidth - left - width) / scale + AWAY),
    bottom: Math.max(AWAY, (innerHeight - top - height) / scale + AWAY),
  };
}

/** The part of the window in which the page scrolls its days, without the scroll bar. */
function seenThrough(scrollBox: Element | null): Box {
  if (!(scrollBox instanceof HTMLElement)) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const { left, top, width, height } = boxOf(scrollBox);
  return {
    left,
    top,
    width: (width * ofNode(scrollBox, 'clientWidth')) / (ofNode(scrollBox, 'offsetWidth') || 1),
    height: (height * ofNode(scrollBox, 'clientHeight')) / (ofNode(scrollBox, 'offsetHeight') || 1),
  };
}
