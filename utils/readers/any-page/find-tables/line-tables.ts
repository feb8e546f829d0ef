import { cellFrom, NO_CELL, type Cell } from '../table/cell';
import type { PageLine } from '../lines/line-maker';
import type { Matrix } from '../table/matrix';

/** Lines that are rows of a table typed as text: "Period 1: / 8:00–9:35 / Period 4 / 8:00–9:35". */
export interface LineTable {
  /** Numbers of the first line and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly matrix: Matrix;
}

const BLANKS = / {3,}/;
const SEPARATORS = [/\t+/, /\s*\|\s*/, /\s+\/\s+/, BLANKS];
/** Fewer rows, or fewer fields in each, are no table. */
const ROWS = 3;
const FIELDS = 3;

export function lineTables(lines: readonly PageLine[]): LineTable[] {
  const found: LineTable[] = [];
  for (let at = 0; at < lines.length;) {
    const runs = SEPARATORS.map((separator) => runFrom(lines, at, separator));
    const best = runs.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
    const table = best.rows.length >= ROWS ? tableOf(best) : null;
    if (table) found.push({ from: at, to: best.to, matrix: table });
    at = table ? best.to : at + 1;
  }
  return found;
}

interface Run {
  readonly rows: { line: PageLine; fields: string[] }[];
  readonly to: number;
}

function runFrom(lines: readonly PageLine[], from: number, separator: RegExp): Run {
  const rows: Run['rows'] = [];
  let to = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.text.length > 500) break;
    const fields = fieldsOf(line.text.trim(), separator, rows[0]?.fields.length);
    if (fields.length < FIELDS || fields.length > 20) break;
    rows.push({ line, fields });
    to = at + 1;
  }
  return { rows, to };
}

/** Two blanks part the fields of a line where they make as many as the lines above have ("Lunch  11:00  40 min"). */
function fieldsOf(text: string, separator: RegExp, width: number | undefined): string[] {
  const fields = text.split(separator);
  const narrow = separator === BLANKS && fields.length !== width ? text.split(/ {2,}/) : [];
  return narrow.length === width ? narrow : fields;
}

function tableOf({ rows }: Run): Matrix | null {
  const width = Math.max(...rows.map(({ fields }) => fields.length));
  const matrix = rows.map(({ line, fields }) => {
    const cells = fields.map((text) => cellFrom(line.element, [text.trim()], false));
    // Heads over a time and a title each.
    const reach = width % cells.length === 0 ? width / cells.length : 1;
    return Array.from({ length: width }, (_, x): Cell => cells[Math.floor(x / reach)] ?? NO_CELL);
  });
  const timed = matrix.filter((row) => row.some((cell) => cell.time)).length;
  return timed * 2 >= rows.length && timed >= ROWS ? matrix : null;
}
