import { markKey, type Chip, type DayColumn, type Grid } from '../../../overlay/grid';
import { PageChanged } from '../../reader';
import { mountOf, positioned, scrollBoxOf } from '../../drawn/scroll-box';
import { inPaintOrder } from '../../drawn/paint-order';
import { dateOfKey, drawnDays } from '../text/datekey';
import { calendarOfId } from '../text/event-id';
import { expectHours } from './hours';
import type { EventOnPage } from './event-on-page';

/** px that stay free at the right of a column if they cannot be measured. Google leaves 12. */
const GUTTER = 10;
/** A day's column is at least this high, in px. Headings that carry a date are lower. */
const LEAST_HEIGHT = 24 * 8;

/** Where the days and minutes under `root` are, in px of the window. Throws PageChanged. Reads layout: browser only. */
export function columnGrid(root: Element, events: readonly EventOnPage[]): Grid {
  const elements = findColumns(root);
  const first = elements[0];
  if (!first) throw new PageChanged('day-columns', 'data-datekey');
  const columns = measure(elements);
  expectHours(events, elements, columns);
  const scrollBox = scrollBoxOf(first);
  return { columns, scrollBox, mount: mountOf(elements, scrollBox) ?? first, blocks: new Map() };
}

/** Each block by itself, where days are cells or a list. Reads layout: browser only. */
export function markGrid(root: Element, events: readonly EventOnPage[]): Grid {
  const blocks = new Map<string, Element>();
  for (const { token, block, element } of events)
    if (block.date) blocks.set(markKey(token, block.date, block.start, block.title), element);
  const grid = root.matches('[role=grid]') ? root : (root.querySelector('[role=grid]') ?? root);
  const anchor = blocks.values().next().value ?? grid;
  const scrollBox = scrollBoxOf(anchor);
  return { columns: [], scrollBox, mount: positioned(grid, scrollBox) ?? grid, blocks };
}

/**
 * The highest elements of each day, from left to right: one a day, or one for each calendar if a day shows its
 * calendars side by side.
 */
function findColumns(root: Element): HTMLElement[] {
  const days = drawnDays(root);
  const found = [...root.querySelectorAll<HTMLElement>('[data-datekey]')].filter((element) => {
    const date = dateOfKey(element.getAttribute('data-datekey'));
    return date !== null && days.includes(date) && element.offsetHeight >= LEAST_HEIGHT;
  });
  const byDate = Map.groupBy(found, (element) => element.getAttribute('data-datekey'));
  const columns = [...byDate.values()].flatMap((all) => {
    const height = Math.max(...all.map(({ offsetHeight }) => offsetHeight));
    const highest = all.filter(({ offsetHeight }) => offsetHeight === height);
    const apart = highest.filter((one) => !highest.some((other) => other !== one && other.contains(one)));
    return apart.every((one) => one.hasAttribute('data-principal-ids')) ? apart : apart.slice(0, 1);
  });
  return columns.sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
}

/** The calendar of a column that stands beside other columns of its day: the one that all of its events are on. */
function calendarIn(column: Element, columns: readonly Element[], chips: readonly Chip[]): string | undefined {
  const key = column.getAttribute('data-datekey');
  if (columns.every((other) => other === column || other.getAttribute('data-datekey') !== key)) return undefined;
  const [calendar, ...others] = new Set(chips.map((chip) => chip.calendar));
  return others.length === 0 ? calendar : undefined;
}

function measure(columns: readonly HTMLElement[]): DayColumn[] {
  const gutters = columns.map(gutterOf);
  const usual = gutters.find((gutter) => gutter !== null) ?? null;
  return columns.map((column, i) => {
    const { left, top, width, height } = column.getBoundingClientRect();
    // A day is 24 rows and the last line: 1441 px at 60 px an hour.
    const scale = column.offsetHeight > 0 ? height / column.offsetHeight : 1;
    const line = column.offsetHeight % 24 === 0 ? 0 : scale;
    const date = dateOfKey(column.getAttribute('data-datekey'))!;
    const chips = inPaintOrder([...column.querySelectorAll('[data-eventchip]')].map(chipOf));
    const gutter = gutters[i] ?? usual ?? GUTTER * scale;
    const calendar = calendarIn(column, columns, chips);
    const box = { left, top, width, height: height - line };
    return { date, box, gutter, chips, ...(calendar && { calendar }) };
  });
}

function chipOf(element: Element): Chip {
  const { left, top, width, height } = element.getBoundingClientRect();
  const calendar = calendarOfId(element.getAttribute('data-eventid') ?? '');
  return { element, left, top, width, height, ...(calendar && { calendar }) };
}

/**
 * px between the right edge of the layer that holds the chips and that of the column; null if there is no such layer.
 */
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
