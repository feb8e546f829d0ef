import type { Weekday } from '../model/vocabulary';
import { weekdaysOf } from '../time/weekday-text';
import type { Item } from './draft';
import type { Line } from './line';
import { hasWords, tidy } from './trim';

/*
 * A table pasted as lines, its cells between tabs or rules and its columns headed by weekdays: each row is told apart by
 * day. Without this its first column would pass for every day.
 */

/** The columns of one head: which day stands in which cell. */
type Columns = ReadonlyMap<number, readonly Weekday[]>;

/** Rows under a head of weekdays, each cell with its days; all other lines as they are. */
export function dayColumns(items: readonly Item[], lines: readonly Line[]): Item[] {
  let columns: Columns | null = null;
  let width = 0;
  return items.map((item, i) => {
    const cells = cellsOf(lines[i]!.text);
    const head = columnsIn(cells);
    if (head) {
      [columns, width] = [head, cells.length];
      return { kind: 'skip', line: i };
    }
    if (!columns || item.kind !== 'rows' || item.drafts.length !== 1 || cells.length !== width) return item;
    const [draft] = item.drafts;
    const titles = [...columns].map(([at, days]) => ({ title: tidy(cells[at]!), days }));
    const told = [...new Set(titles.map(({ title }) => title))].filter(hasWords);
    const drafts = told.map((title) => {
      const days = titles.filter((one) => one.title === title).flatMap((one) => one.days);
      return { ...draft!, title, notes: [], days };
    });
    return { ...item, drafts };
  });
}

function cellsOf(text: string): string[] {
  if (text.length > 2000 || !/[\t|]/.test(text)) return [];
  return text.replace(/^\s*\||\|\s*$/g, '').split(/[\t|]/);
}

/** A head names two or more days, each in a cell of its own. */
function columnsIn(cells: readonly string[]): Columns | null {
  const found = cells.map((cell, at) => [at, weekdaysOf(cell.trim())] as const).filter(([, days]) => days !== null);
  const columns = new Map(found.map(([at, days]) => [at, days!]));
  return columns.size > 1 ? columns : null;
}
