import type { Draft } from '../../../schedule-text/line/draft';
import type { Heard } from '../../heard';
import { isLabel, type Cell } from '../table/cell';
import { isHeadRow } from '../table/columns';
import { facetsOf, isFirm, joinedFacets, NO_FACETS, type Facets } from '../table/facets';
import { columnRole } from '../table/head-words';
import { keyFacets } from '../table/key-columns';
import type { Matrix } from '../table/matrix';
import { blocksIn, called, type RowWords } from './cell-blocks';
import type { Lane, Lanes } from './lanes';
import { countedBy, type LaneColumn, type ColumnUses } from './column-uses';
import { addNotes, close, rowTime, stretch } from './row-time';
import { sectionOf, type TableSection } from './section';

/** What a table's rows are read into: lanes, and the cells whose times were used. */
export interface Into {
  readonly lanes: Lanes;
  readonly used: Set<Cell>;
  readonly heard: Heard | undefined;
}

type Row = readonly Cell[];
/** What each lane's column said last: a cell that goes on, and its rows. */
type Last = Map<number, { cell: Cell; drafts: Draft[]; title: string; lane: Lane }>;

/** Goes down the rows of one band: each begins a section, heads the columns anew, or says what happens. */
export function walkRows(rows: Matrix, uses: ColumnUses, into: Into, start: TableSection): void {
  let [columns, section] = [uses.lanes, start];
  const last: Last = new Map();
  for (const row of rows) {
    const cells = ownCells(row, uses);
    const said = cells.filter((cell) => cell.text !== '');
    if (said.length === 0) continue;
    const next = said.length === 1 && !said[0]!.isTimed ? sectionOf(said[0]!.text, section) : null;
    if (next) {
      into.heard?.cells('sectionOf', row);
      section = next;
      last.clear();
    } else if (isHead(cells)) {
      into.heard?.cells('isHeadRow', row);
      columns = columns.map((lane) => ({ ...lane, facets: headed(row[lane.x]!, lane.facets) }));
    } else readRow(row, { ...uses, lanes: columns }, section, last, into);
  }
}

/** The cells of a row that belong to this band, each once. */
function ownCells(row: Row, { times, lanes, titles, facets, notes, rooms }: ColumnUses): Cell[] {
  const columns = [...(times ?? []), ...lanes, ...titles, ...facets, ...notes, ...rooms];
  return [...new Set(columns.map(({ x }) => row[x]!))];
}

function isHead(cells: Row): boolean {
  return cells.every((cell) => !cell.isTimed) && cells.length > 1 && isHeadRow(cells);
}

function headed(cell: Cell, before: Facets): Facets {
  const facets = cell.text === '' || columnRole(cell.text) !== null ? NO_FACETS : facetsOf(cell.text);
  return isFirm(facets) || facets.name !== null ? facets : before;
}

function readRow(row: Row, uses: ColumnUses, section: TableSection, last: Last, { lanes, used, heard }: Into): void {
  const time = rowTime(row, uses);
  const { title, isOnlyHead } = titleOf(row, uses);
  if (uses.times === null && isOnlyHead) return heard?.cells('isOnlyHead', row);
  const whose = whoseRow(row, uses);
  const words: Omit<RowWords, 'title' | 'counted' | 'days'> = { row, time, uses, section };
  const named = labelOf(row, uses);
  // Words without a time go on from the row above, unless their row says that it is another: "Friday", "Art".
  const isSameRow = Object.values(whose).every((said) => said === null);
  for (const { x, facets: own, title: over, counted } of uses.lanes) {
    const cell = named ?? row[x]!;
    const before = last.get(x);
    const at = heard && [...(uses.times ?? []).map((column) => row[column.x]!), cell];
    if (cell.text === '') close(before?.drafts, time, lanes.places);
    else if (before?.cell === cell && time) {
      stretch(before.drafts, time);
      heard?.cells('stretch', at!, before.drafts);
    } else {
      const lane = lanes.of(section.facets, whose, own);
      const days = lane.facets.days;
      const thing = over ?? title;
      const drafts = blocksIn(cell, { ...words, title: thing, counted, days }, lanes);
      if (drafts === null) {
        const goesOn = before && (isSameRow || before.lane === lane) && (thing === '' || before.title === thing);
        if (goesOn) addNotes(before.drafts, cell);
        heard?.cells(goesOn ? 'addNotes' : 'rowTime', at!);
      } else {
        for (const draft of drafts) {
          draft.days ??= days;
          lane.drafts.push(draft);
        }
        last.set(x, { cell, drafts, title: thing, lane });
        heard?.cells('blocksIn', at!, drafts);
        if (drafts.length > 0) for (const one of timedCells(cell, row, uses)) used.add(one);
      }
    }
  }
}

/** What stands at the side of a row whose cells only print times. */
function titleOf(row: Row, { titles }: ColumnUses): { title: string; isOnlyHead: boolean } {
  const said = titles.map(({ x }) => row[x]!.text).filter((text) => text !== '');
  const title = said.join(' ');
  const isOnlyHead = /^(?:start|end|length|time)$/.test(columnRole(title) ?? '') && !/dismiss/i.test(title);
  return { title: called(title, countedBy(titles[0]?.heads ?? [])), isOnlyHead: titles.length > 0 && isOnlyHead };
}

/** For whom or when a row is: by its columns that say so, and by what stands beside its time. */
function whoseRow(row: Row, { times, facets }: ColumnUses): Facets {
  const whom = times?.map(({ x }) => row[x]!.audience).find(Boolean);
  const grade = whom ? { ...NO_FACETS, grade: whom } : NO_FACETS;
  return facets.map((column) => keyFacets(column.key, row[column.x]!.text)).reduce(joinedFacets, grade);
}

/** "Lunch" among "Period 1", "Period 2", where no cell says what happens. */
function labelOf(row: Row, { lanes, labels }: ColumnUses): Cell | undefined {
  const isSilent = lanes.every(({ x }: LaneColumn) => row[x]!.text === '');
  return isSilent ? labels.map(({ x }) => row[x]!).find(({ text }) => text !== '' && !isLabel(text)) : undefined;
}

function timedCells(cell: Cell, row: Row, { times }: ColumnUses): Cell[] {
  return [cell, ...(times ?? []).map(({ x }) => row[x]!)].filter(({ isTimed }) => isTimed);
}
