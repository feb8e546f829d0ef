import { isDayLong, rowSpans } from '../../../schedule-text/row/row-spans';
import { cellFrom, NO_CELL, type Cell } from '../table/cell';
import type { PageLine } from '../lines/line-maker';
import { columnRole } from '../table/head-words';
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
    const best = withRowsAbove(
      runs.reduce((a, b) => (b.rows.length > a.rows.length ? b : a)),
      lines.slice(found.at(-1)?.to ?? 0, at),
    );
    const table = best.rows.length >= ROWS ? tableOf(best) : null;
    if (table) found.push({ from: at - best.above, to: best.to, matrix: table });
    at = table ? best.to : at + 1;
  }
  return found;
}

interface Run {
  readonly rows: { line: PageLine; fields: string[] }[];
  readonly to: number;
  /** Its fields stand between blanks. */
  readonly isBlanks: boolean;
}

/** The run with the lines right above it that are rows of it, such as heads with only two blanks between some of them. */
function withRowsAbove({ rows, ...run }: Run, before: readonly PageLine[]): Run & { above: number } {
  const width = rows[0]?.fields.length;
  const above: Run['rows'] = [];
  for (const line of before.toReversed()) {
    const fields = run.isBlanks && line.text.length <= 500 ? fieldsOf(line.text.trim(), BLANKS, width) : [];
    if (fields.length < FIELDS || fields.length !== width) break;
    above.unshift({ line, fields });
  }
  return { ...run, rows: [...above, ...rows], above: above.length };
}

function runFrom(lines: readonly PageLine[], from: number, separator: RegExp): Run {
  const rows: Run['rows'] = [];
  let to = from;
  let full = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.text.length > 500) break;
    const said = fieldsOf(line.text.trim(), separator, rows[0]?.fields.length);
    if (rows.length > 0 && said.join('') === '' && shortRow(lines, from, at + 1, separator)) continue;
    const isShort = said.length < (rows[0]?.fields.length ?? FIELDS);
    const fields = (isShort && shortRow(lines, from, at, separator)) || said;
    if (fields.length < FIELDS || fields.length > 20) break;
    if (said.length >= FIELDS) full++;
    rows.push({ line, fields });
    to = at + 1;
  }
  const isBlanks = separator === BLANKS;
  return full < ROWS ? { rows: [], to: from, isBlanks } : { rows, to, isBlanks };
}

/** Lines below its first in which a run shows where its times stand. */
const SHOWN = 6;

/**
 * The fields of a row that lacks some, with empty fields in their place; null for a line that has no time or no words.
 */
function shortRow(lines: readonly PageLine[], from: number, at: number, separator: RegExp): string[] | null {
  const { text } = lines[at] ?? { text: '' };
  const own = text.trim().split(separator === BLANKS ? / {2,}/ : separator);
  const x = own.length > 1 ? timeIn(own) : -1;
  if (x < 0 || rowSpans(text).some(isDayLong)) return null;
  const whole = lines.slice(from, from + SHOWN).map((line) => ({ line, fields: line.text.trim().split(separator) }));
  const model = whole.find(({ fields }) => fields.length >= FIELDS && timeIn(fields) >= 0);
  const width = model?.fields.length ?? 0;
  if (!model || own.length >= width) return null;
  const timeX = timeIn(model.fields);
  const edges = edgesOf(model.line.text);
  const places = edgesOf(text).map((edge) => edges.indexOf(edge));
  if (separator === BLANKS && places.length === own.length && !places.includes(-1) && places[x] === timeX)
    return Array.from({ length: width }, (_, column) => own[places.indexOf(column)] ?? '');
  const [gap, left] = [timeX - x, width - own.length - timeX + x];
  return own.length < FIELDS && gap >= 0 && left >= 0
    ? [...own.slice(0, x), ...blanks(gap), ...own.slice(x), ...blanks(left)]
    : null;
}

/** Where the fields of a line begin that have two blanks or more between them. */
function edgesOf(text: string): number[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index);
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

function timeIn(fields: readonly string[]): number {
  return fields.findIndex((field) => cellFrom(null, [field.trim()], false).time);
}

/** Two blanks part the fields of a line where they make as many as the lines above have ("Lunch  11:00  40 min"). */
function fieldsOf(text: string, separator: RegExp, width: number | undefined): string[] {
  const fields = text.split(separator);
  const narrow = separator === BLANKS && fields.length !== width ? text.split(/ {2,}/) : [];
  return narrow.length === width ? narrow : fields;
}

/** Heads of which none stands over the times: "Monday   Tuesday" over "8:30   Math   Art". */
function withCorner(rows: Run['rows']): Run['rows'] {
  const [head, ...under] = rows;
  if (!head || timeIn(head.fields) >= 0 || columnRole(head.fields[0]!) !== null) return rows;
  const wider = under.filter(({ fields }) => fields.length === head.fields.length + 1 && timeIn(fields) === 0);
  return wider.length * 2 > under.length ? [{ ...head, fields: ['', ...head.fields] }, ...under] : rows;
}

function tableOf(run: Run): Matrix | null {
  const rows = withCorner(run.rows);
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
