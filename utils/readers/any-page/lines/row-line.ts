/** A cell of more lines than this holds text of its own, not one field of its row. */
const CELL_LINES = 3;

/** A row whose cells hold a few lines each, as one line; null where its cells are columns of text. */
export function rowLineOf(cells: readonly (readonly string[])[]): string | null {
  return cells.some(({ length }) => length > CELL_LINES) ? null : cells.map((lines) => lines.join(' ')).join(' | ');
}
