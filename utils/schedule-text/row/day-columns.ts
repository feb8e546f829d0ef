import type { Weekday } from '../../model/vocabulary';
import { weekdaysOf } from '../../time/date/weekday-text';
import type { Draft, Item } from '../line/draft';
import type { Line } from '../line/line';
import { EMPTY_CELL, hasWords, tidy } from '../line/trim';

/*
 * A table pasted as lines, its cells between tabs, rules or wide blanks and its columns headed by weekdays: each row is
 * told apart by day. Without this its first column would pass for every day.
 */

interface Cell {
  readonly text: string;
  /** Where it stands in its line. */
  readonly at: number;
}

/** The head of such a table: which days stand in which of its cells. */
interface Head {
  readonly cells: readonly Cell[];
  readonly days: ReadonlyMap<number, readonly Weekday[]>;
}

/** Rows under a head of weekdays, each cell with its days; all other lines as they are. */
export function dayColumns(items: readonly Item[], lines: readonly Line[]): Item[] {
  let head: Head | null = null;
  return items.map((item, i) => {
    const cells = cellsOf(lines[i]!.text);
    // "8:00-9:15 | F | E | M" is a row of blocks.
    const own = item.kind === 'rows' || item.kind === 'time' ? null : headIn(cells);
    if (own) {
      head = own;
      return { kind: 'skip', line: i };
    }
    if (item.kind === 'heading') head = null;
    if (!head || item.kind !== 'rows' || item.drafts.length !== 1) return item;
    const whole = cells.length === head.cells.length;
    if (!whole && (!isSpaced(lines[i]!.text) || isForAll(head, cells))) return item;
    const placed = whole ? cells : under(head, cells);
    return placed
      ? { ...item, drafts: draftsOf(item.drafts[0]!, placed, head) }
      : { kind: 'skip', line: i, unread: true };
  });
}

/** Cells alike are one row of several days. */
function draftsOf(draft: Draft, cells: readonly (Cell | undefined)[], { days }: Head): Draft[] {
  const titles = [...days].map(([at, own]) => ({ title: tidy(cells[at]?.text ?? ''), own }));
  return [...new Set(titles.map(({ title }) => title))]
    .filter((title) => hasWords(title) && !EMPTY_CELL.test(title))
    .map((title) => ({
      ...draft,
      title,
      before: false,
      notes: [],
      days: titles.filter((one) => one.title === title).flatMap(({ own }) => own),
    }));
}

function isSpaced(text: string): boolean {
  return !/[\t|]/.test(text);
}

function cellsOf(text: string): Cell[] {
  if (text.length > 2000) return [];
  const spaced = isSpaced(text);
  const parts = text.split(spaced ? /(\s{2,})/ : /([\t|])/);
  let end = 0;
  const cells = parts.flatMap((part, i) => {
    end += part.length;
    return i % 2 === 0 ? [{ text: part, at: end - part.length }] : [];
  });
  // An empty cell before the first rule or behind the last one is only the table's edge.
  const isEdge = (at: number) => (at === 0 || at === cells.length - 1) && text.includes('|');
  const own = cells.filter((cell, at) => hasWords(cell.text) || !(spaced || isEdge(at)));
  return own.length > 1 ? own : [];
}

/** One cell beside the time is for all days, unless it begins right where a later day does. */
function isForAll({ cells: heads, days }: Head, cells: readonly Cell[]): boolean {
  const later = [...days.keys()].slice(1).map((at) => heads[at]!.at);
  return cells.length <= 2 && !later.includes(cells.at(-1)?.at ?? -1);
}

/** Each cell under the part of the head it begins nearest to; null where two would stand under one. */
function under(head: Head, cells: readonly Cell[]): (Cell | undefined)[] | null {
  const placed: (Cell | undefined)[] = head.cells.map(() => undefined);
  for (const cell of cells) {
    const apart = head.cells.map(
      ({ at, text }) =>
        Math.max(at - (cell.at + cell.text.length), cell.at - (at + text.length), 0) * 99 + Math.abs(at - cell.at),
    );
    const at = apart.indexOf(Math.min(...apart));
    if (placed[at]) return null;
    placed[at] = cell;
  }
  return placed;
}

/** A head names two or more days, each in a cell of its own. */
function headIn(cells: readonly Cell[]): Head | null {
  const found = cells.map(({ text }, at) => [at, weekdaysOf(text.trim())] as const);
  const days = new Map(found.flatMap(([at, own]) => (own === null ? [] : [[at, own] as const])));
  return days.size > 1 ? { cells, days } : null;
}
