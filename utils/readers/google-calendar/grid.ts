import { markKey, type Chip, type DayColumn, type Grid } from '../../overlay/grid';
import { PageChanged } from '../reader';
import { mountOf, positioned, scrollBoxOf } from '../drawn/scroll-box';
import { inPaintOrder } from '../drawn/paint-order';
import { dateOfKey, drawnDays } from './datekey';
import { calendarOfId } from './event-id';
import { expectHours } from './hours';
import { pageEvents } from './page-events';
import { pageView } from './page-view';
import { groupByCalendar } from './timetables';
import { layoutOfView } from './view';
import { rootOf } from './whole';

/** px free at the right of a column where it can't be measured (12 was). */
const GUTTER = 10;
/** A day's column is at least so high, px; headers with a date are not. */
const LEAST_HEIGHT = 24 * 8;

/** Where the days and minutes of the page are, in px of the window. Throws PageChanged. Reads layout: browser only. */
export function findGrid(document: Document): Grid {
  const view = pageView(document, document.URL);
  const layout = view && layoutOfView(view);
  if (!layout) throw new PageChanged('a view with days in it');
  const root = rootOf(document);
  if (layout === 'columns') {
    const elements = findColumns(root);
    const first = elements[0];
    if (!first) throw new PageChanged('the day columns (data-datekey)');
    const columns = measure(elements);
    expectHours(root, elements, columns);
    const scrollBox = scrollBoxOf(first);
    const mount = mountOf(elements, scrollBox) ?? first;
    return { columns, scrollBox, mount, blocks: new Map() };
  }
  const blocks = new Map<string, Element>();
  for (const { timetable, events } of groupByCalendar(
    pageEvents({ document, url: document.URL, zone: 'UTC' }, view).events,
  )) {
    for (const { block, element } of events) {
      if (block.date) blocks.set(markKey(timetable.calendar.token, block.date, block.start, block.title), element);
    }
  }
  const grid = root.matches('[role=grid]') ? root : (root.querySelector('[role=grid]') ?? root);
  const anchor = blocks.values().next().value ?? grid;
  const scrollBox = scrollBoxOf(anchor);
  return { columns: [], scrollBox, mount: positioned(grid, scrollBox) ?? grid, blocks };
}

/** The highest element of each day, from left to right. */
function findColumns(root: Element): HTMLElement[] {
  const byDate = new Map<string, HTMLElement>();
  const days = drawnDays(root);
  for (const element of root.querySelectorAll<HTMLElement>('[data-datekey]')) {
    const date = dateOfKey(element.getAttribute('data-datekey'));
    if (!date || !days.includes(date) || element.offsetHeight < LEAST_HEIGHT) continue;
    if (element.offsetHeight > (byDate.get(date)?.offsetHeight ?? 0)) byDate.set(date, element);
  }
  return [...byDate.values()].sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
}

function measure(columns: readonly HTMLElement[]): DayColumn[] {
  const gutters = columns.map(gutterOf);
  const usual = gutters.find((gutter) => gutter !== null) ?? null;
  return columns.map((column, i) => {
    const { left, top, width, height } = column.getBoundingClientRect();
    // 24 rows and the last line: 1441 px for 60 px an hour.
    const scale = column.offsetHeight > 0 ? height / column.offsetHeight : 1;
    const line = column.offsetHeight % 24 === 0 ? 0 : scale;
    const date = dateOfKey(column.getAttribute('data-datekey'))!;
    const chips = inPaintOrder([...column.querySelectorAll('[data-eventchip]')].map(chipOf));
    const gutter = gutters[i] ?? usual ?? GUTTER * scale;
    return { date, box: { left, top, width, height: height - line }, gutter, chips };
  });
}

function chipOf(element: Element): Chip {
  const { left, top, width, height } = element.getBoundingClientRect();
  const calendar = calendarOfId(element.getAttribute('data-eventid') ?? '');
  return { element, left, top, width, height, ...(calendar && { calendar }) };
}

/** px between the layer the chips stand in and the column's right edge; null where there is no such layer. */
function gutterOf(column: Element): number | null {
  const chip = column.querySelector('[data-eventid]');
  const box = column.getBoundingClientRect();
  const free = (layer: Element) => box.right - layer.getBoundingClientRect().right;
  if (chip?.parentElement && chip.parentElement !== column) return Math.max(0, free(chip.parentElement));
  for (const child of column.children) {
    const { width, height } = child.getBoundingClientRect();
    if (height > box.height * 0.9 && width < box.width - 2 && width > box.width / 2) return Math.max(0, free(child));
  }
  return null;
}
