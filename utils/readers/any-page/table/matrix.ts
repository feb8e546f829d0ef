import { datedClosing } from '../../../schedule-text/closed/dated-closing';
import { isOtherOnADate } from '../../../schedule-text/closed/exceptions';
import { isFurniture } from '../../../schedule-text/line/prose';
import { cellOf, NO_CELL, type Cell } from './cell';
import type { Table } from './tables-in';

/** A table with its merged cells expanded: every row as wide as the widest. */
export type Matrix = readonly (readonly Cell[])[];

const MOST_COLUMNS = 80;
/** Columns that one cell of a timetable may reach over, at most. */
const ABSURD = 60;
/** Cells altogether; the rest of a hostile table is not looked at. */
const MOST_CELLS = 120_000;

/** The cells of a page's table where a person sees them. */
export function matrixOf({ rows }: Table): Matrix {
  const spanOf: Span<Element> = (cell, across) => span(cell, across ? 'colspan' : 'rowspan', across ? 1 : rows.length);
  return spread(
    rows.map(({ cells }) => cells),
    spanOf,
    cellOf,
  );
}

/** Over how many columns, or down how many rows, a cell reaches. */
type Span<C> = (cell: C, across: boolean) => number;

/** Cells, row by row, in every place they reach over. Absurd spans end where the table ends. */
export function spread<C>(rows: readonly (readonly C[])[], spanOf: Span<C>, read: (cell: C) => Cell): Matrix {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  const natural = naturalWidth(rows, spanOf);
  let width = 0;
  let made = 0;
  rows.forEach((cells, y) => {
    let x = 0;
    let last: { of: C; cell: Cell } | null = null;
    for (const one of cells) {
      while (grid[y]![x]) x++;
      if (x >= MOST_COLUMNS || made >= MOST_CELLS) break;
      // Named again where it reaches on, as a box without a span of its own does.
      const cell: Cell = last?.of === one ? last.cell : read(one);
      last = { of: one, cell };
      const right = Math.min(x + spanOf(one, true), Math.max(natural, x + 1), MOST_COLUMNS);
      const bottom = Math.min(y + spanOf(one, false), rows.length);
      for (let j = y; j < bottom; j++)
        for (let i = x; i < right && made < MOST_CELLS; i++, made++) grid[j]![i] ??= cell;
      x = right;
      width = Math.max(width, right);
    }
  });
  return tidied(grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? NO_CELL)));
}

/** As wide as the widest row is without absurd spans. */
function naturalWidth<C>(rows: readonly (readonly C[])[], spanOf: Span<C>): number {
  const reach = (cell: C) => (spanOf(cell, true) > ABSURD ? 1 : spanOf(cell, true));
  return rows.reduce(
    (most, cells) =>
      Math.max(
        most,
        cells.reduce((sum, cell) => sum + reach(cell), 0),
      ),
    1,
  );
}

/** A cell's reach; what is no number is 1, and 0 rows means all that are left. */
function span(element: Element, name: 'colspan' | 'rowspan', all: number): number {
  const said = element.getAttribute(name) ?? element.getAttribute(name === 'colspan' ? 'aria-colspan' : 'aria-rowspan');
  const value = Number.parseInt(said ?? '1', 10);
  return value === 0 ? all : value > 0 ? value : 1;
}

/** Without empty rows and columns, row numbers, a foot that says when it was printed, and a spreadsheet's letters. */
function tidied(grid: Cell[][]): Matrix {
  const isLetters = (row: readonly Cell[]) =>
    row.filter((cell) => cell.text !== '').length >= 2 &&
    row.filter((cell) => cell.text !== '').every((cell, i) => cell.text === String.fromCharCode(65 + i)) &&
    row.every((cell) => cell.text === '' || cell.isHead);
  const isFoot = (row: readonly Cell[], y: number) => {
    const [only, more] = [...new Set(row)].filter((cell) => cell.text !== '');
    if (y < grid.length - 1 || row.length < 2 || only === undefined || more) return false;
    return isFurniture(only.text) && datedClosing(only.text) === null && !isOtherOnADate(only.text);
  };
  const rows = grid.filter((row, y) => row.some((cell) => cell.text !== '') && !isLetters(row) && !isFoot(row, y));
  const first = rows[0]?.length ?? 0;
  const isTimed = rows.some((row) => row.some((cell) => cell.isTimed));
  const kept = Array.from({ length: first }, (_, x) => x).filter((x) => {
    const column = rows.map((row) => row[x]!);
    // Without a time in the table they may be its periods, whose times stand elsewhere.
    return column.some((cell) => cell.text !== '') && !(x === 0 && isTimed && isNumbers(column));
  });
  return rows.map((row) => kept.map((x) => row[x]!));
}

/** 1, 2, 3 … down a column of its own: rows are numbered, which says nothing. Periods go on from 0 to 9 at most. */
function isNumbers(column: readonly Cell[]): boolean {
  const said = column.map((cell) => cell.text).filter((text) => text !== '' && text !== '#');
  const numbers = said.map(Number);
  return (
    said.length >= 3 && numbers.every((number, i) => Number.isInteger(number) && (i === 0 || number > numbers[i - 1]!))
  );
}

export function transposed(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, x) => matrix.map((row) => row[x]!));
}
