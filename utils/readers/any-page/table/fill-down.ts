import type { Column } from './columns';
import type { Matrix } from './matrix';
import { spanOf } from './row-span';

/*
 * A sheet whose merged cells came out as one filled cell over empty ones: "Grade 4" beside the first of its rows only.
 * The clock tells: the day begins again right where such a column says something new, and nowhere else. A column that
 * names a day for a few rows only, while the others hold every day, is left as it is.
 */

/** The rows, with what such a column says repeated down to where it says something else. */
export function filledDown(body: Matrix, columns: readonly Column[], runs: readonly Column[][]): Matrix {
  const [times, ...others] = runs;
  if (!times || others.length > 0) return body;
  const timed = body.filter((row) => row[times[0]!.x]!.time);
  const starts = timed.map((row) => spanOf(row, times).start);
  const again = new Set(timed.filter((_, i) => i === 0 || starts[i]! < starts[i - 1]!));
  if (again.size < 2 || again.size === timed.length) return body;
  const says = (row: Matrix[number], { x }: Column) => row[x]!.text !== '';
  const sparse = columns.filter(
    (column) =>
      column.kind !== 'time' && says(timed[0]!, column) && timed.every((row) => again.has(row) || !says(row, column)),
  );
  if (![...again].every((row) => sparse.some((column) => says(row, column)))) return body;
  const last = new Map(sparse.map(({ x }) => [x, timed[0]![x]!]));
  return body.map((row) =>
    row.map((cell, x) => {
      if (!last.has(x)) return cell;
      if (cell.text !== '') last.set(x, cell);
      return last.get(x)!;
    }),
  );
}
