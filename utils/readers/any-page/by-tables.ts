import type { Block, IsoDate } from '../../model/block';
import type { Timetable } from '../../model/reading';
import { movedWarnings } from '../../model/warning';
import { headsOtherList } from '../../schedule-text/together/other-list';
import { readLines } from '../../schedule-text/read-lines';
import { scanLine } from '../../schedule-text/row/scan-line';
import { sectionsOf, type Scope } from '../../schedule-text/together/sections';
import { offForNow } from '../../schedule-text/closed/exceptions';
import { closingsTold, unclearNear } from '../../schedule-text/closed/unclear-closings';
import { standsIn } from './block-elements';
import type { Content, LineOrTable } from './content';
import { textsNear, withoutClosingHeads } from './find-tables/closings-near';
import { footnotesIn, withFootnotesInCell, type Footnotes } from '../../schedule-text/weeks/footnotes';
import { cellFrom, type Cell } from './table/cell';
import type { Matrix } from './table/matrix';
import { nearTimes } from './lines/near-times';
import type { FoundTable } from './find-tables/page-tables';
import { periodTimesOf, withTimes } from './table/period-times';
import { typedTables } from './find-tables/typed-tables';
import { tableReading, type NamedTable, type TableReading } from './read-table/table-reading';
import type { Heard } from '../heard';
import { named, type Way } from './way';

/** "Bus and Bell Schedules" heads more than buses. */
const OWN = /\b(?:bell|class|school|daily)\b/i;

const NO_SCOPE: Scope = {
  name: null,
  grade: null,
  dayType: null,
  days: null,
  rotation: null,
  weeks: null,
  closed: null,
};

/**
 * The tables, each by itself and under the headings before it, and what stands beside them as lines; null where no table
 * is a timetable.
 */
export function byTables(content: Content, where: string, today: IsoDate, heard?: Heard): Way | null {
  const tables = new Map<FoundTable | LineOrTable, NamedTable>(
    content.tables.filter(({ isOther }) => !isOther).map((table) => [table, table]),
  );
  const all = content.lines(content.tables);
  const page = nearTimes(all);
  for (const { isOther, matrix } of content.tables) heard?.table(isOther ? 'isOtherTable' : 'pageTables', matrix, 0);
  const typed = typedTables(page);
  for (const { from, matrix } of typed) tables.set(page[from]!, { matrix, caption: null, sheet: null });
  if (tables.size === 0) return null;
  const near = new Map<FoundTable | LineOrTable, readonly string[]>(
    typed.map(({ from, to }) => [page[from]!, textsNear(page, from, to)]),
  );
  for (const [i, { table }] of page.entries()) if (table) near.set(table, textsNear(page, i, i + 1));
  const inside = new Set(typed.flatMap(({ from, to }) => page.slice(from, to)));
  const marks = marksIn([...tables.values()].flatMap(({ matrix }) => matrix.flat()));
  const isRead = (line: LineOrTable) => inside.has(line) || marks.has(markOf(line.text) ?? '');
  const lines = page.map((line) => (isRead(line) ? { ...line, text: '' } : line));
  const scopes = new Map<FoundTable | LineOrTable, Scope>();
  for (const { scope, items } of sectionsOf(withoutClosingHeads(lines.map(scanLine)))) {
    for (const { line } of items) {
      const at = page[line]!.table ?? page[line]!;
      if (tables.has(at)) scopes.set(at, scope);
    }
  }
  const notes = footnotesIn([
    ...all.map(({ text }) => text),
    ...[...tables.values()].flatMap(({ matrix }) => firstCells(matrix)),
  ]);
  if (notes.size > 0)
    for (const [at, table] of tables) tables.set(at, { ...table, matrix: withFootnotesIn(table.matrix, notes) });
  const beside = readLines(lines, heard?.text('tables', all, page));
  const scoped = [...tables]
    .map(([at, table]) => ({
      table,
      scope: scopes.get(at) ?? NO_SCOPE,
      near: near.get(at) ?? [],
    }))
    .filter(({ table, scope: { name } }) => {
      const isOwn = name === null || OWN.test(name) || !headsOtherList(name);
      if (!isOwn) heard?.table('headsOtherList', table.matrix, 0);
      return isOwn;
    });
  const readings = readEach(scoped, beside.timetables, today, heard);
  if (readings.length === 0) return null;
  const own = once(readings);
  const read = own.flatMap(({ timetables }) => timetables.flatMap(({ blocks }) => [...blocks]));
  // What stands beside rows of its own was told with them.
  const besideTold = new Set(beside.warnings.map(({ args }) => JSON.stringify(args)));
  const undated = read.filter(({ date }) => date === null);
  const said = undated.flatMap(({ title, note }) => [title, ...(note?.split('\n') ?? [])]);
  const around = [...near.values(), ...[...tables.values()].map(({ matrix }) => linesAcross(matrix))].flat();
  const forNow = undated.length > 0 ? offForNow([...around, ...said]) : [];
  const told = [...closingsTold(unclearNear(around, read)), ...forNow].filter(
    ({ args }) => !besideTold.has(JSON.stringify(args)),
  );
  const parts = [
    ...own,
    { ...beside, elements: beside.lines.map((of) => of.map((line) => standsIn(lines[line]!.element))) },
  ];
  const sum = (count: (one: TableReading['score']) => number) =>
    parts.reduce((total, { score }) => total + count(score), 0);
  return {
    manner: 'tables',
    timetables: named(
      parts.flatMap((one) => [...one.timetables]),
      where,
    ),
    elements: parts.flatMap((one) => one.elements),
    warnings: [
      ...parts.flatMap(({ warnings }, i) => {
        const before = parts.slice(0, i).reduce((count, one) => count + one.timetables.length, 0);
        return movedWarnings(warnings, ({ timetable, block }) => ({ timetable: before + timetable, block }));
      }),
      ...told,
    ],
    shown: shownOf(parts.flatMap(({ timetables }) => timetables.flatMap(({ blocks }) => [...blocks]))),
    score: {
      rows: sum(({ rows }) => rows),
      stated: sum(({ stated }) => stated),
      timed: sum(({ timed }) => timed),
      used: sum(({ used }) => used),
    },
  };
}

/** "Breakfast*" in a table has a note below it, which is no row. */
function marksIn(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.flatMap(({ text }) => /\p{L}\s?([*†‡]+)$/u.exec(text)?.[1] ?? []));
}

/** What rows of a single cell say: "No school Dec 14" under the last lesson. */
function linesAcross(matrix: Matrix): string[] {
  return matrix.flatMap((row) => {
    const [only, ...others] = new Set(row.filter(({ text }) => text !== ''));
    return only && others.length === 0 && !only.time ? only.lines : [];
  });
}

/** The first words of each row. */
const firstCells = (matrix: Matrix) => matrix.flatMap(([cell]) => cell?.text ?? []);

/** A table whose marks became what their footnotes say. A cell that spans several columns stays one. */
function withFootnotesIn(matrix: Matrix, notes: Footnotes): Matrix {
  const made = new Map<Cell, Cell>();
  for (const cell of new Set(matrix.flat())) {
    const lines = cell.lines.map((line) => withFootnotesInCell(line, notes));
    const isMarked = lines.some((line, i) => line !== cell.lines[i]);
    if (isMarked) made.set(cell, { ...cellFrom(cell.element, lines, cell.isHead), isStruck: cell.isStruck });
  }
  return matrix.map((row) => row.map((cell) => made.get(cell) ?? cell));
}

/** The mark a note at a table's foot begins with. */
function markOf(text: string): string | undefined {
  return /^\s*([*†‡]+)/.exec(text)?.[1];
}

/**
 * The reading of each table that gives something: first by the table alone, then, where it prints no times, by those
 * the page gives its periods elsewhere.
 */
function readEach(
  tables: readonly { table: NamedTable; scope: Scope; near: readonly string[] }[],
  beside: readonly Timetable[],
  today: IsoDate,
  heard?: Heard,
): TableReading[] {
  const readings = tables.map(({ table, scope, near }) => tableReading(table, scope, today, near, heard));
  const periods = readings.includes(null)
    ? periodTimesOf([...readings.flatMap((reading) => reading?.timetables ?? []), ...beside])
    : null;
  return readings.flatMap((reading, i) => {
    const { table, scope, near } = tables[i]!;
    const matrix = reading === null && periods ? withTimes(table.matrix, periods) : null;
    return reading ?? (matrix && tableReading({ ...table, matrix }, scope, today, near, heard)) ?? [];
  });
}

/** The days of a page whose blocks all have a date. */
function shownOf(blocks: readonly Block[]): Way['shown'] {
  const dates = blocks.map(({ date }) => date).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from && to && !dates.includes(null) ? { from, to } : null;
}

/** A page for phones and desks holds the same table twice. */
function once(readings: readonly TableReading[]): TableReading[] {
  const seen = new Set<string>();
  return readings.filter(({ timetables }) => {
    const key = JSON.stringify(timetables.map(({ blocks, grade }) => [grade, blocks]));
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
