import { minutesBetweenOnDial } from '../../../time/clock/clock';
import { isAudience } from '../../../schedule-text/line/audience';
import { isLabel, type Cell } from './cell';
import { facetsOf, isFirm, joinedFacets, NO_FACETS, type Facets } from './facets';
import { columnRole, type Role } from './head-words';
import type { Key } from './key-heads';
import { closesAs, notHeldIn } from '../../../words/lists/closing';
import type { Matrix } from './matrix';
import { isActivity } from './is-activity';

/** A column of a table: what stands over it, and what its cells are. */
export interface Column {
  readonly x: number;
  /** The words over it, from the outermost in. */
  readonly heads: readonly string[];
  readonly facets: Facets;
  readonly role: Role | null;
  /** `facet`: says for each row on which day or for whom it is. */
  readonly kind: 'time' | 'length' | 'label' | 'facet' | 'note' | 'room' | 'body';
  /** What its cells say of whose a row is, where its head tells; null where the cells tell themselves. */
  readonly key: Key | null;
}

const LENGTH = /^\(?\d{1,3}\)?(?: ?(?:min(?:ute)?s?\.?|m|'))?$|^\d (?:hr|hour)s?(?: \d+ ?min(?:ute)?s?)?$/i;
const MOST_CELLS_SHARE = 0.6;
/** In lists side by side a cell without a time goes on from the one above. */
const MOST_LISTED = 0.8;

/** How many rows at the top only say what the columns are: those before the first time down a column. */
export function headRowsOf(matrix: Matrix): number {
  const timed = (matrix[0] ?? []).map((_, x) => isTimeColumn(matrix.map((row) => row[x]!)));
  const first = matrix.findIndex((row) => row.some((cell, x) => timed[x] && cell.time));
  const limit = first < 0 ? matrix.length : first;
  if (first < 0 && areLists(matrix)) return 1;
  let count = 0;
  while (count < limit && count < 6 && isHeadRow(matrix[count]!, first < 0) && !(count > 0 && isAcross(matrix[count]!)))
    count++;
  return count;
}

/** Names over cells that are rows by themselves: "Oak Class" over "9:00 Register". */
function areLists([top = [], ...rows]: Matrix): boolean {
  const said = [...new Set(rows.flat())].filter(({ text }) => text !== '');
  const own = said.filter((cell) => cell.isTimed && !cell.time).length;
  const named = top.length >= 2 && new Set(top).size === top.length;
  return (
    named &&
    rows.length >= 3 &&
    own >= MOST_LISTED * said.length &&
    top.every((cell) => cell.text !== '' && !cell.isTimed)
  );
}

/** One cell over the whole width: a section of rows begins. */
export function isAcross(row: readonly Cell[]): boolean {
  return row.length >= 2 && row.every((cell) => cell === row[0]);
}

/** A row of column heads: header cells, days, grades, or the words of heads. */
export function isHeadRow(row: readonly Cell[], firmly = true): boolean {
  const said = [...new Set(row)].filter((cell) => cell.text !== '');
  if (said.length === 0 || said.some((cell) => cell.time && !cell.isHead)) return false;
  if (said.every((cell) => cell.isHead)) return !said.every((cell) => cell.time);
  const heads = said.filter((cell) => columnRole(cell.text) !== null || isFirm(facetsOf(cell.text)));
  return heads.length * 2 >= said.length && (heads.length >= 2 || !firmly) ? true : !firmly && said.length > 1;
}

function isTimeColumn(cells: readonly Cell[]): boolean {
  const own = [...new Set(cells)];
  const times = own.filter((cell) => cell.time).length;
  const words = own.filter(
    (cell) => !cell.time && cell.text !== '' && !cell.isHead && columnRole(cell.text) === null && !isClosed(cell),
  ).length;
  return times >= 2 && times >= MOST_CELLS_SHARE * (times + words) && (own.some(isClock) || areHours(own));
}

/** "cancelled" or "no math" among times is a time that is not held. */
const isClosed = ({ text }: Cell) => text.length < 40 && (closesAs(text) ?? notHeldIn(text)) !== null;

function isClock(cell: Cell): boolean {
  return cell.time?.spans.some(({ firm }) => firm) ?? false;
}

/** "8-9", "9-10", "10-11": bare hours are times where one goes on from the other, or a head says so; ages are not. */
function areHours(cells: readonly Cell[]): boolean {
  if (cells.some((cell) => !cell.time && /^(?:time|start)$/.test(columnRole(cell.text) ?? ''))) return true;
  const spans = cells.flatMap((cell) => cell.time?.spans[0] ?? []);
  const on = spans.filter((span, i) => i > 0 && spans[i - 1]!.to?.hour === span.from?.hour).length;
  return on * 2 >= spans.length;
}

export function columnsOf(cells: Matrix, headRows: number): readonly Column[] {
  const matrix = cells.map((row, y) => (y < headRows - 1 ? reaching(row) : row));
  let isSide = true;
  const columns = (matrix[0] ?? []).map((_, x) => {
    const heads = headsOf(matrix.slice(0, headRows).map((row) => row[x]!));
    const role = heads.map(columnRole).findLast((one) => one !== null) ?? null;
    const facets = heads
      .filter((head) => columnRole(head) === null)
      .map(facetsOf)
      .reduce(joinedFacets, NO_FACETS);
    const body = matrix.slice(headRows).map((row) => row[x]!);
    const cells = [...new Set(body)].filter((cell) => cell.text !== '');
    const said = kindOf(cells, role, isTimeColumn(matrix.map((row) => row[x]!)));
    // "Block 1" under "A Day" is what happens then, not which row it is; so are the blocks "F" and "M" under "Day 1" or
    // "Monday".
    const isTurn =
      (facets.rotation !== null || facets.days !== null) &&
      said === 'facet' &&
      cells.some(({ text }) => /^[A-Z]$/.test(text));
    const kind = (said === 'label' && role === null && isFirm(facets)) || isTurn ? 'body' : said;
    // Merged down several rows at the side: for whom or when these rows are ("2A", "Monday").
    isSide &&= cells.length > 0 && cells.every((cell) => body.filter((one) => one === cell).length >= 2);
    return { x, heads, facets, role, kind: isSide && kind !== 'time' ? 'facet' : kind, key: null } as const;
  });
  return underLessons(matrix.slice(headRows), columns);
}

/**
 * "Writing" beside "Math" over cells that print when these are. There "no math" and "Art 10:30–11:15" stand among times
 * and are no words beside the time of their row.
 */
function underLessons(body: Matrix, columns: readonly Column[]): readonly Column[] {
  const own = columns.filter(({ x, heads, role, facets, kind }) => {
    if (heads.length === 0 || (role !== null && role !== 'title') || isFirm(facets)) return false;
    const said = body.map((row) => row[x]!).filter(({ text }) => text !== '');
    const timed = said.filter((cell) => cell.isTimed).length;
    return kind === 'time' || timed >= 2 || (timed > 0 && timed * 2 >= said.length);
  });
  const named = own.filter(({ heads }) => isActivity(heads.at(-1)!));
  const hasTimes = columns.some((column) => column.kind === 'time' && !own.includes(column));
  const isPoint = own.some(({ x }) => body.some((row) => row[x]!.time));
  if (hasTimes || !isPoint || own.length < 2 || named.length * 2 < own.length) return columns;
  return columns.map((column) => (own.includes(column) ? { ...column, kind: 'time' } : column));
}

/** Over other heads, what stands in one cell of a spreadsheet goes on over the empty ones beside it. */
function reaching(row: readonly Cell[]): readonly Cell[] {
  let last = row[0]!;
  return row.map((cell) => (cell.text === '' ? last : (last = cell)));
}

function headsOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells)].map((cell) => cell.text).filter((text) => text !== '');
}

function kindOf(cells: readonly Cell[], role: Role | null, timed: boolean): Column['kind'] {
  const mostly = (test: (cell: Cell) => boolean) =>
    cells.length > 0 && cells.filter(test).length >= MOST_CELLS_SHARE * cells.length;
  if (role === 'length' || (role === null && mostly((cell) => LENGTH.test(cell.text) && /\D/.test(cell.text))))
    return 'length';
  const isTimes = role === 'time' || role === 'start' || role === 'end';
  if (timed || (isTimes && cells.length > 0 && cells.every((cell) => cell.time))) return 'time';
  if (role === 'room') return 'room';
  const labelled = mostly((cell) => isLabel(cell.text));
  // "1st", "2nd", "Lunch" are periods; "K", "1st", "2nd" are grades.
  if (labelled && cells.some((cell) => !isLabel(cell.text) && !isFacet(cell.text))) return 'label';
  if (mostly((cell) => isFacet(cell.text))) return 'facet';
  if (role === 'note') return 'note';
  if (role === 'label' || labelled) return 'label';
  return 'body';
}

function isFacet(text: string): boolean {
  const { days, rotation, date } = facetsOf(text);
  return days !== null || rotation !== null || date !== null || (isAudience(text) && !/^\d+$/.test(text));
}

/** Time columns as they belong together: one of spans, or a start and an end side by side. */
export function timeRuns(matrix: Matrix, headRows: number, columns: readonly Column[]): Column[][] {
  const runs: Column[][] = [];
  for (const column of columns.filter(({ kind }) => kind === 'time')) {
    const last = runs.at(-1);
    const [only] = last ?? [];
    if (last?.length === 1 && only && column.x - only.x === 1 && areEnds(matrix.slice(headRows), only, column))
      last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function areEnds(rows: Matrix, a: Column, b: Column): boolean {
  const alike = JSON.stringify(a.facets) === JSON.stringify(b.facets);
  if (!alike && (isFirm(a.facets) || isFirm(b.facets))) return false;
  const named = (a.role === 'start' || a.role === 'time') && b.role === 'end';
  const pairs = rows.flatMap((row) => {
    const [from, to] = [row[a.x]!.time?.spans, row[b.x]!.time?.spans];
    return from && to ? [[from, to] as const] : [];
  });
  const single = pairs.filter(([from, to]) => from.length === 1 && to.length === 1 && !(from[0]!.from && from[0]!.to));
  if (named) return single.length > 0;
  if (a.role !== null && b.role !== null && a.role === b.role && a.heads.join() !== b.heads.join()) return false;
  if (!alike && (a.facets.name !== null || b.facets.name !== null)) return false;
  const forward = single.filter(([[from], [to]]) => {
    const minutes = minutesBetweenOnDial((from!.from ?? from!.to)!, (to!.from ?? to!.to)!);
    return minutes > 0 && minutes <= 240;
  });
  return pairs.length >= 2 && forward.length >= 0.8 * pairs.length;
}
