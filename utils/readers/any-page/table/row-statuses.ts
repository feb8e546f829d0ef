import { statusHead, statusNote } from '../../../schedule-text/closed/row-status';
import { cellFrom, NO_CELL, type Cell } from './cell';
import { columnRole } from './head-words';
import type { Matrix } from './matrix';

/** A head stands no lower than a title and a line of the school's name above it. */
const MOST_HEAD_ROWS = 3;

/** The table with each column of statuses as one of notes: "yes" under "Cancelled" is the note "cancelled". */
export function statusesAsNotes(matrix: Matrix): Matrix {
  const heads = matrix.slice(0, MOST_HEAD_ROWS);
  const y = heads.findIndex((row) => isHead(row) && row.some(({ text }) => statusHead(text) !== null));
  if (y < 0) return matrix;
  const kinds = matrix[y]!.map(({ text }, x) =>
    matrix.slice(y + 1).some((row) => row[x]!.time) ? null : statusHead(text),
  );
  return matrix.map((row, at) =>
    at < y
      ? row
      : row.map((cell, x) => {
          const kind = kinds[x] ?? null;
          // One cell across the table is a heading.
          if (kind === null || (at > y && row.every((one) => one === row[0]))) return cell;
          const words = at === y ? 'Notes' : statusNote(kind, cell.text || cell.lines.join(' '));
          return words === ''
            ? { ...NO_CELL, element: cell.element }
            : cellFrom(cell.element, [words], at === y && cell.isHead);
        }),
  );
}

/** Among lessons "Meeting" or "Canceled" is a cell's word: a head stands beside one of times. */
const isHead = (row: readonly Cell[]) =>
  row.every(({ isTimed }) => !isTimed) && row.some(({ text }) => /^(?:time|start)$/.test(columnRole(text) ?? ''));
