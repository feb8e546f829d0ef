import type { Weekday } from '../../model/vocabulary';
import { isBetween, type Draft, type Item } from '../line/draft';
import { tidy } from '../line/trim';

/*
 * A table of days whose cells came out one a line: the days under each other, then each time with as many titles.
 */

/** Day headings in a row, and the times under them with one title for each, become rows; all else stays as it is. */
export function gridOfCells(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length;) {
    const heads = headsFrom(items, i);
    const made = heads ? rowsUnder(items, heads.end, heads.days) : null;
    if (heads && made) {
      out.push(...made.rows);
      i = made.end;
    } else out.push(items[i++]!);
  }
  return out;
}

const isGap = (item: Item | undefined) => item !== undefined && isBetween(item);

/** Two or more headings, each of one weekday, with nothing between them. */
function headsFrom(items: readonly Item[], from: number): { days: Weekday[]; end: number } | null {
  const days: Weekday[] = [];
  let at = from;
  for (; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind === 'heading' && item.heading.days?.length === 1 && !item.heading.named)
      days.push(item.heading.days[0]!);
    else if (!isGap(item) || days.length === 0) break;
  }
  return days.length > 1 && new Set(days).size === days.length ? { days, end: at } : null;
}

/** Every time up to the next heading must have as many titles as there are days. */
function rowsUnder(
  items: readonly Item[],
  from: number,
  days: readonly Weekday[],
): { rows: Item[]; end: number } | null {
  const rows: Item[] = [];
  let at = from;
  while (at < items.length && items[at]!.kind !== 'heading') {
    const item = items[at++]!;
    if (isGap(item)) continue;
    if (item.kind !== 'time') return null;
    const cells: string[] = [];
    for (; isGap(items[at]) || items[at]?.kind === 'words'; at++) {
      const cell = items[at]!;
      if (cell.kind === 'words') cells.push(tidy(cell.text));
    }
    if (cells.length !== days.length) return null;
    rows.push({ kind: 'rows', line: item.line, drafts: draftsOf(item.draft, cells, days) });
  }
  return rows.length > 1 ? { rows, end: at } : null;
}

/** Cells alike are one row of several days. */
function draftsOf(time: Draft, cells: readonly string[], days: readonly Weekday[]): Draft[] {
  return [...new Set(cells)].map((title) => ({
    ...time,
    title,
    notes: [],
    days: days.filter((_, i) => cells[i] === title),
  }));
}
