import { LOOKS_LIKE_CLOCK } from './pdf-clock';
import { cellsOf, type PdfCell, type PdfLine } from './pdf-lines';
import type { CellPart } from '../../readers/any-page/read-parts';

/** A share of the lines. In so many lines a cell may lie across the gap between two columns. */
const OVER = 0.15;
/** Heights of a line. Lines that are farther apart do not belong to one text. */
const APART = 1.45;
/** Heights of a line. Two words are hardly ever farther apart. */
const CLOSE = 0.35;
/** Heights of a line. Lines that are nearer to each other must stand side by side, or they would overlap. */
const OVERLAP = 0.9;

/**
 * Lines that are set in columns, as the rows of a table; null if they are not in columns.
 * @param drawn the heights at which lines are drawn across the page, in points
 */
export function columnRows(lines: readonly PdfLine[], drawn: readonly number[]): CellPart[][] | null {
  const several = lines.filter(({ cells }) => cells.length > 1);
  if (several.length < 2) return null;
  const columns = columnsOf(several);
  if (columns.length < 2) return null;
  return rowsOf(lines, columns, drawn).map((row, i) => {
    if (i === 0) spreadHeads(row, columns.length);
    // A row's only lesson that reaches over the edge of a column belongs to all columns, since no line shows how far it
    // goes.
    const [only, ...others] = row.filter(({ from }) => from > 0);
    if (only && others.length === 0 && only.to > only.from) only.to = columns.length - 1;
    const cells: CellPart[] = [];
    for (let col = 0; col < columns.length;) {
      const found = row.find(({ from }) => from === col);
      const next = Math.min(columns.length, ...row.map(({ from }) => from).filter((from) => from > col));
      cells.push({ text: found?.text ?? '', cols: found ? Math.min(found.to + 1, next) - col : 1, rows: 1 });
      col += cells.at(-1)!.cols;
    }
    return cells;
  });
}

/**
 * Widens heads that each stand over a group of columns, all groups being equally wide: each head then covers its whole
 * group.
 */
function spreadHeads(row: readonly Placed[], columns: number): void {
  const each = columns / row.length;
  if (row.length < 2 || !Number.isInteger(each) || row.some(({ text }) => LOOKS_LIKE_CLOCK.test(text))) return;
  if (!row.every(({ from }, i) => Math.floor(from / each) === i)) return;
  row.forEach((head, i) => Object.assign(head, { from: i * each, to: (i + 1) * each - 1 }));
}

/** The columns: each begins to the right of a stretch in which hardly any line prints. */
function columnsOf(lines: readonly PdfLine[]): Column[] {
  const edges = lines.flatMap(({ cells }) =>
    cells.flatMap(({ left, right }) => [
      { at: left, by: 1 },
      { at: right, by: -1 },
    ]),
  );
  const columns: Column[] = [];
  let depth = 0;
  const few = Math.floor(lines.length * OVER);
  for (const { at, by } of edges.sort((a, b) => a.at - b.at || b.by - a.by)) {
    if (by === 1 && depth === few) columns.push({ left: at, right: at });
    depth += by;
    if (by === -1 && depth === few && columns.length > 0) columns[columns.length - 1]!.right = at;
  }
  return columns.filter(({ left, right }) => right > left);
}

interface Column {
  left: number;
  right: number;
}

interface Placed {
  from: number;
  to: number;
  text: string;
}

/**
 * The rows of the table. If lines are drawn between rows, everything between two of them is one row. Otherwise a line
 * belongs to the row above if it overlaps it, or if it stands close below and has no time of its own.
 */
function rowsOf(lines: readonly PdfLine[], columns: readonly Column[], drawn: readonly number[]): Placed[][] {
  const rows: Placed[][] = [];
  const isDrawn =
    drawn.filter((at) => lines[0]!.bottom > at && lines.at(-1)!.bottom < at).length * 2 >= lines.length / 2;
  lines.forEach((line, i) => {
    const placed = placedOf(line, columns);
    const [row, before] = [rows.at(-1), lines[i - 1]];
    if (
      row &&
      before &&
      (isDrawn ? !isBetween(drawn, before, line) : goesOn(row, placed, before.bottom - line.bottom, line))
    )
      for (const cell of placed) addTo(row, cell);
    else {
      rows.push([]);
      for (const cell of placed) addTo(rows.at(-1)!, cell);
    }
  });
  return rows;
}

function isBetween(drawn: readonly number[], above: PdfLine, below: PdfLine): boolean {
  return drawn.some((at) => at < above.bottom + above.height / 3 && at > below.bottom);
}

function goesOn(row: readonly Placed[], placed: readonly Placed[], gap: number, { height }: PdfLine): boolean {
  if (gap < OVERLAP * height) return true;
  return gap < APART * height && !placed.some(({ from, text }) => from === 0 && !isRest(row, text));
}

/** Is the text the second half of a time, such as "10:25" after "10:05 -"? */
function isRest(row: readonly Placed[], text: string): boolean {
  const first = row.find(({ from }) => from === 0);
  return first !== undefined && /[-–—]$|\bto$/i.test(first.text) && LOOKS_LIKE_CLOCK.test(text);
}

function addTo(row: Placed[], cell: Placed): void {
  const same = row.find(({ from, to }) => from <= cell.from && to >= cell.from);
  if (same) same.text += ` ${cell.text}`;
  else row.push(cell);
}

/**
 * The places of a line's cells. Cells that stand so close that they look like one are separated by the columns they
 * belong to.
 */
function placedOf({ cells }: PdfLine, columns: readonly Column[]): Placed[] {
  return cells.flatMap((cell) => {
    const whole = placeOf(cell, columns);
    if (whole.to === whole.from) return [whole];
    const parts = cellsOf(cell.pieces, CLOSE).map((part) => placeOf(part, columns));
    const isApart = parts.every(({ from, to }, i) => from === to && from > (parts[i - 1]?.to ?? -1));
    return isApart ? parts : [whole];
  });
}

function placeOf({ left, right, text }: PdfCell, columns: readonly Column[]): Placed {
  const under = columns.flatMap((column, i) =>
    Math.min(right, column.right) - Math.max(left, column.left) > 0 ? [i] : [],
  );
  const nearest = columns.findLastIndex((column) => column.left <= left + 1);
  const from = under[0] ?? Math.max(nearest, 0);
  return { from, to: Math.max(from, under.at(-1) ?? from), text };
}
