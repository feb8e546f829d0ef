import type { IsoDate } from '../../../model/block';
import { daysBetween } from '../../../time/date/dates';
import { inlinePx, inlineSide } from '../../dom';
import { cellDate, dayCells, tilesIn } from '../times/fc-hours';

/** A tile in a row of days: the all-day strip, a month, a week without hours. */
export interface DayTile {
  readonly element: Element;
  readonly date: IsoDate;
  readonly resource: string | null;
  /** How many days it covers in its row, hidden days between them included; null if the page does not tell. */
  readonly days: number | null;
  readonly row: Element;
}

/** The tiles of every row of days under `root` but not under `except`. */
export function dayTiles(root: Element, except: Element | null): DayTile[] {
  const cells = dayCells(root).filter((cell) => !except?.contains(cell));
  const rows = Map.groupBy(cells, rowOf);
  return [...rows].flatMap(([row, days]) => {
    const table = row.querySelector('.fc-content-skeleton');
    if (table) return tableTiles(table, row);
    return days.flatMap((cell) =>
      tilesIn(cell).map((element) => {
        const count = spanOf(element, cell, days.length);
        const over = days.slice(days.indexOf(cell), days.indexOf(cell) + (count ?? 1));
        const tile = { element, row, ...datesOf(over) };
        return count === null ? { ...tile, days: null } : tile;
      }),
    );
  });
}

/** In a page that is written from right to left, the first day stands last. */
function datesOf(over: readonly Element[]): Pick<DayTile, 'date' | 'days' | 'resource'> {
  const dates = over.map((cell) => cellDate(cell)!).sort();
  const [first, last] = [dates[0]!, dates.at(-1)!];
  return { date: first, days: daysBetween(first, last) + 1, resource: over[0]!.getAttribute('data-resource-id') };
}

function rowOf(cell: Element): Element {
  return cell.closest('.fc-row') ?? cell.closest('tr, [role=row]') ?? cell.parentElement!;
}

/** Versions 3 and 4 put a table over the days. Its cells reach over days (`colspan`) and lines (`rowspan`). */
function tableTiles(table: Element, row: Element): DayTile[] {
  const days = dayCells(row).filter((cell) => !table.contains(cell));
  const taken: number[] = [];
  const tiles: DayTile[] = [];
  for (const line of table.querySelectorAll('tbody > tr')) {
    let at = 0;
    const later: [number, number][] = [];
    for (const cell of line.children) {
      if (cell.matches('.fc-axis, .fc-more-cell')) continue;
      while ((taken[at] ?? 0) > 0) at++;
      const span = Math.max(1, Number(cell.getAttribute('colspan')) || 1);
      const lines = Math.max(1, Number(cell.getAttribute('rowspan')) || 1);
      const day = days[at];
      for (const element of day ? tilesIn(cell) : []) {
        tiles.push({ element, row, ...datesOf(days.slice(at, at + span)) });
      }
      for (let i = 0; i < Math.min(span, 400); i++) later.push([at + i, lines]);
      at += span;
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
    for (const [i, lines] of later) taken[i] = lines - 1;
  }
  return tiles;
}

/** In versions 5 to 7 a tile stands in its first day and reaches over the next ones by its own style. */
function spanOf(tile: Element, cell: Element, count: number): number | null {
  for (const element of [tile, tile.parentElement!]) {
    if (element === cell) break;
    const inline = /inset-inline:\s*(-?[\d.]+)%(?:\s+(-?[\d.]+)%)?/.exec(element.getAttribute('style') ?? '');
    if (inline) {
      const [start, end] = [Number(inline[1]), Number(inline[2] ?? inline[1])];
      return Math.max(1, Math.round(((100 - start - end) / 100) * count));
    }
    // Version 7.0 with days of a fixed width: the cell says how wide a day is.
    const px = /inset-inline:\s*(-?[\d.]+)px\s+(-?[\d.]+)px/.exec(element.getAttribute('style') ?? '');
    if (px) {
      const day = inlinePx(cell, 'width');
      return day ? Math.max(1, Math.round(count - (Number(px[1]) + Number(px[2])) / day)) : null;
    }
    // Version 7.1 says the width in days: "calc(500% + 4px)".
    const wide = /(?:^|;)\s*width:\s*(?:calc\(\s*)?(\d+)(?:\.\d+)?%/.exec(element.getAttribute('style') ?? '');
    if (wide) return Math.max(1, Math.round(Number(wide[1]) / 100));
    const over = Math.min(inlineSide(element, 'left') ?? 0, inlineSide(element, 'right') ?? 0);
    if (over < -2) {
      const width = columnWidth(cell, count);
      return width === null ? null : Math.max(1, Math.round(-over / width) + 1);
    }
  }
  return 1;
}

const LEAST_WIDTH = /(?:^|;)\s*min-width:\s*([\d.]+)px/;

/**
 * The style of the table of days tells its width (or its least width, if its days scroll), and that of the axis column
 * tells its own.
 */
function columnWidth(cell: Element, count: number): number | null {
  const table = cell.closest('table[style*="width"]');
  const said = table && inlinePx(table, 'width');
  if (!table || said === null) return null;
  const width = Math.max(said, Number(LEAST_WIDTH.exec(table.getAttribute('style')!)?.[1] ?? 0));
  const axis = [...table.querySelectorAll(':scope > colgroup > col')].map((col) => inlinePx(col, 'width') ?? 0);
  return (width - axis.reduce((sum, one) => sum + one, 0)) / count;
}
