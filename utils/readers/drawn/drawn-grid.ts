import { markKey, type Chip, type DayColumn, type Grid } from '../../overlay/grid';
import type { Drawn, DrawnEvent } from './drawn';
import { timetableOf, type ReadCalendar } from './drawn-reading';
import { joinedGrid } from './joined-grid';
import { axisThrough, offBy, type HourAxis, type Tick } from './times/hour-axis';
import { inPaintOrder } from './paint-order';
import { PageChanged } from '../reader';
import { mountOf, outsideTable, scrollBoxOf } from './scroll-box';

/** Chips that are further than this from the minute their text says, in px, count against the hours beside them. */
const ASTRAY = 4;

/** Where the days and minutes of these calendars are, in px of the window. Throws PageChanged. Reads layout. */
export function drawnGrid(calendars: readonly ReadCalendar[]): Grid {
  return joinedGrid(calendars.map((calendar) => gridOf(calendar, calendars.length > 1)));
}

function gridOf(calendar: ReadCalendar, several: boolean): Grid {
  const { drawn } = calendar;
  // If there are several columns for one date and nothing says which class each is for, every block is marked by
  // itself.
  const dates = new Set(drawn.columns.map(({ date }) => date));
  const apart = dates.size < drawn.columns.length && drawn.columns.some(({ group }) => group == null);
  const axis = drawn.columns.length > 0 && !apart ? axisOf(drawn) : null;
  return axis ? columnGrid(calendar, axis, several) : markGrid(calendar);
}

/** Each block by itself. */
function markGrid(calendar: ReadCalendar): Grid {
  const { drawn } = calendar;
  const blocks = new Map<string, Element>();
  for (const { block, element, group } of drawn.events) {
    const table = timetableOf(calendar, group);
    if (table && element.isConnected) {
      blocks.set(markKey(table.calendar.token, block.date, block.start, block.title), element);
    }
  }
  const anchor = blocks.values().next().value ?? drawn.root;
  const scrollBox = scrollBoxOf(anchor);
  const mount = outsideTable(mountOf([anchor], scrollBox) ?? drawn.root);
  return { columns: [], scrollBox, mount, blocks };
}

function columnGrid(calendar: ReadCalendar, axis: HourAxis, several: boolean): Grid {
  const { drawn } = calendar;
  const elements = drawn.columns.map(({ element }) => element);
  const chipsOf = drawn.columns.map(({ element, date }) => timed(drawn).filter((one) => isIn(one, element, date)));
  const gutters = drawn.columns.map(({ element }, i) => gutterOf(element, chipsOf[i]!));
  const usual = Math.min(...gutters.flatMap((gutter) => gutter ?? []));
  const columns = drawn.columns.map(({ element, date, group }, i): DayColumn => {
    const { left, width } = element.getBoundingClientRect();
    const box = { left, top: axis.midnight, width, height: axis.hour * 24 };
    const chips = inPaintOrder(chipsOf[i]!.map((one) => chipOf(one, calendar)));
    const table = group == null && !several ? undefined : timetableOf(calendar, group);
    const gutter = gutters[i] ?? (Number.isFinite(usual) ? usual : 0);
    return { date, box, gutter, chips, ...(table && { calendar: table.calendar.token }) };
  });
  // Chips may be drawn beside the columns, which are then only headings: what the chips scroll in counts.
  const drawnChips = chipsOf.flat().map((one) => one.element);
  const inside = drawnChips.length === 0 || elements.some((element) => element.contains(drawnChips[0]!));
  const scrolled = inside ? elements : drawnChips;
  const scrollBox = scrollBoxOf(scrolled[0]!);
  return { columns, scrollBox, mount: mountOf(scrolled, scrollBox) ?? drawn.root, blocks: new Map() };
}

function chipOf({ element, group }: DrawnEvent, calendar: ReadCalendar): Chip {
  const { left, top, width, height } = element.getBoundingClientRect();
  const table = timetableOf(calendar, group);
  return { element, left, top, width, height, ...(table && { calendar: table.calendar.token }) };
}

function timed({ events }: Drawn): DrawnEvent[] {
  return events.filter(({ block, element }) => !block.allDay && element.isConnected);
}

/** Some libraries draw chips beside the columns, not in them. */
function isIn({ block, element }: DrawnEvent, column: Element, date: string): boolean {
  return block.date === date && (column.contains(element) || overlaps(column, element));
}

function overlaps(column: Element, element: Element): boolean {
  const [a, b] = [column.getBoundingClientRect(), element.getBoundingClientRect()];
  return b.left + b.width / 2 > a.left && b.left + b.width / 2 < a.right;
}

/** px that the page leaves free at the right of a column; null if no chip tells. */
function gutterOf(column: Element, chips: readonly DrawnEvent[]): number | null {
  const right = column.getBoundingClientRect().right;
  const free = chips.map(({ element }) => right - element.getBoundingClientRect().right);
  return free.length > 0 ? Math.max(0, Math.min(...free)) : null;
}

/**
 * The hours beside the columns, unless most chips stand elsewhere than their texts say; then what the chips say. Null
 * if the hours lie on no line at all, as on a page that zooms itself. Throws PageChanged if there are neither hours nor
 * chips to go by.
 */
function axisOf(drawn: Drawn): HourAxis | null {
  const beside = axisThrough(drawn.ticks());
  const said = timed(drawn).map(({ block, element }): Tick => ({
    minutes: block.start,
    y: element.getBoundingClientRect().top,
  }));
  const fits = (axis: HourAxis) => said.filter((tick) => offBy(axis, tick) <= ASTRAY).length * 2 >= said.length;
  if (beside && fits(beside)) return beside;
  if (said.length === 0) throw new PageChanged('axis-hours');
  return axisThrough(said);
}
