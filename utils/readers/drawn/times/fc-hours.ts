import type { IsoDate, Minutes } from '../../../model/block';
import { inlinePx, inlineSide } from '../../dom';
import { plainText } from '../../../time/plain-text';
import { parentOf } from '../../../page-data/real-dom';

/*
 * Where FullCalendar has its days and hours, both on pages that use it and on platforms built on it. Versions 3 to 6
 * have public class names; version 7 hashes its own. Seen in 3.10, 4.4, 5.11, 6.1 and 7.1.
 */

/** px from the top of the hours, from a tile's own style. */
export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/** First and last minute of the hours shown; `px` of a minute if the rows tell it. */
export interface Axis {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly px: number | null;
}

/** A column of hours. */
export interface HoursColumn {
  readonly date: IsoDate;
  /** The id of the room or teacher whose column it is; null if columns are only days. */
  readonly resource: string | null;
  /** The background of the column, which has a place on the page; `inside` holds its tiles. */
  readonly element: Element;
  readonly inside: Element;
}

/** The hours of a calendar: everything drawn against the axis. */
export interface Hours {
  readonly body: Element;
  readonly slots: readonly Element[];
  readonly columns: readonly HoursColumn[];
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const DAY_CELL = 'td[data-date], [role=gridcell][data-date]';
/** Not the page's blocks: shading, a tile being dragged, "+2 more". [3.10–6.1] */
const NO_TILE = '.fc-bg-event, .fc-bgevent, .fc-event-mirror, .fc-helper, .fc-mirror, .fc-more-link, .fc-more';
/** The link "+2 more". The events it hides stand beside it, unseen. [7.0] */
const MORE_7 = '[aria-haspopup=dialog]';
const POPOVER = '.fc-popover, .fc-more-popover, [role=dialog]';

/** The smallest part of a calendar that has both the rows of the axis and the days; null where there is none. */
export function hoursOf(root: Element): Hours | null {
  const slots = slotsOf(root);
  const last = slots.at(-1);
  for (let at = last ? parentOf(last) : null; at && root.contains(at); at = parentOf(at)) {
    const cells = dayCells(at);
    if (cells.length > 0) return { body: at, slots, columns: columnsOf(at, cells) };
  }
  return null;
}

export function dayCells(within: Element): Element[] {
  return [...within.querySelectorAll(DAY_CELL)].filter((cell) => cellDate(cell) !== null && !cell.closest(POPOVER));
}

export function cellDate(cell: Element): IsoDate | null {
  const date = plainText(cell.getAttribute('data-date') ?? '');
  return DATE.test(date) ? date : null;
}

/** Versions 3 and 4 lay the tiles over the days in a table of their own, column by column. */
function columnsOf(body: Element, cells: readonly Element[]): HoursColumn[] {
  const over = [...body.querySelectorAll('.fc-content-skeleton tr')].map((row) =>
    [...row.children].filter((cell) => !cell.classList.contains('fc-axis')),
  );
  const tiles = over.find((row) => row.length === cells.length);
  return cells.map((element, i) => ({
    date: cellDate(element)!,
    resource: element.getAttribute('data-resource-id'),
    element,
    inside: tiles?.[i] ?? element,
  }));
}

/** The tiles under an element, none inside another. */
export function tilesIn(within: Element): Element[] {
  const named = [...within.querySelectorAll('.fc-event')];
  // Version 7 places tiles by their own style. Among hours a tile lies on a layer; shading does not.
  const tiles = named.length > 0 ? named : [...within.querySelectorAll('[style]')].filter(isPlaced);
  return tiles.filter(
    (tile, i) =>
      !tile.closest(NO_TILE) && !tile.closest(POPOVER) && !tiles.slice(0, i).some((one) => one.contains(tile)),
  );
}

function isPlaced(element: Element): boolean {
  if (element.matches(MORE_7) || element.querySelector(MORE_7) || !element.textContent.trim()) return false;
  const style = element.getAttribute('style') ?? '';
  const has = (name: string) => new RegExp(String.raw`(?:^|;)\s*${name}:`).test(style);
  return has('height') ? has('top') && has('z-index') : has('top') || has('inset-inline');
}

/** Where a tile is drawn among the hours, by its own style or that of the element around it. */
export function stripOf(tile: Element): Strip | null {
  for (const element of [tile, parentOf(tile)]) {
    const top = element && inlineSide(element, 'top');
    if (element === null || top === null) continue;
    const height = inlinePx(element, 'height');
    const bottom = inlineSide(element, 'bottom');
    if (height !== null) return { top, bottom: top + height };
    if (bottom !== null) return { top, bottom: -bottom };
  }
  return null;
}

/** The hours from the first row to the end of the last. */
export function axisOf(slots: readonly Element[]): Axis | null {
  const minutes = [...new Set(slots.map((slot) => slotMinutes(slot)!))].sort((a, b) => a - b);
  const [from, second] = minutes;
  if (from === undefined) return null;
  const step = second === undefined ? 60 : second - from;
  const height = rowHeight(slots[0]!);
  return { from, to: minutes.at(-1)! + step, px: height === null ? null : height / step };
}

/** Version 7 gives each row its height; null elsewhere. */
function rowHeight(slot: Element): number | null {
  const time = slot.getAttribute('data-time');
  for (let at: Element | null = slot; at; at = parentOf(at)) {
    if ([...at.querySelectorAll('[data-time]')].some((one) => one.getAttribute('data-time') !== time)) return null;
    const height = inlinePx(at, 'height');
    if (height !== null && height > 0) return height;
  }
  return null;
}

/** The rows of the time axis, from the top; `data-time` says which minute each stands for. */
export function slotsOf(root: Element): Element[] {
  return [...root.querySelectorAll('[data-time]')].filter((one) => slotMinutes(one) !== null);
}

/** Minutes of `data-time="07:30:00"`. They may pass 24:00, and version 3 writes them in the digits of its language. */
export function slotMinutes(slot: Element): number | null {
  const found = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(plainText(slot.getAttribute('data-time') ?? ''));
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}
