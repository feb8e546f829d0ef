import { draftOf, type Draft } from '../../../schedule-text/line/draft';
import type { ClockSpan } from '../../../time/clock-marks';
import { bandsOf } from './bands';
import { isLabel, type Cell } from '../table/cell';
import { cellDrafts } from './cell-drafts';
import { columnsOf, headRowsOf, isHeadRow, timeRuns } from '../table/columns';
import { entriesOf } from '../table/entries';
import { facetsOf, isFirm, joined, NO_FACETS, type Facets } from '../table/facets';
import { roleOf } from '../table/head-words';
import { Lanes } from './lanes';
import { byLetters } from './letter-heads';
import type { Matrix } from '../table/matrix';
import { countedBy, type LaneColumn, type Plan } from './plan';
import { planColumns } from './plan-columns';
import { addNotes, close, rowTime, stretch, type RowTime } from './row-time';
import { sectionOf, titleUnder, type Section } from './section';

/** What a table says, lane by lane, with how many of its times were used. */
export interface MatrixReading {
  readonly lanes: Lanes;
  readonly timed: number;
  readonly used: number;
  /** Columns without heads that were taken for days, first and last. */
  readonly guessed: readonly string[] | null;
}

/**
 * Reads a table whose times, if it has columns of them, run down. Turn it for one whose times run across. `thing`: what
 * all its rows are that say only for whom.
 */
export function readMatrix(matrix: Matrix, thing: string | null): MatrixReading {
  const headRows = headRowsOf(matrix);
  const columns = byLetters(columnsOf(matrix, headRows));
  const runs = timeRuns(matrix, headRows, columns);
  const used = new Set<Cell>();
  const lanes = new Lanes();
  let guessed: readonly string[] | null = null;
  for (const band of bandsOf(columns, runs)) {
    const own = runs.filter((run) => run.every((column) => band.includes(column)));
    const plan = planColumns(matrix.slice(headRows), band, own, thing !== null);
    if (!plan) continue;
    guessed ??= plan.guessed;
    new Walk(matrix, plan, lanes, used, thing).rows(headRows);
  }
  const timed = new Set(matrix.flat().filter((cell) => cell.isTimed)).size;
  return { lanes, timed, used: used.size, guessed };
}

class Walk {
  #lanes: readonly LaneColumn[];
  #section: Section;
  readonly #last = new Map<number, { cell: Cell; drafts: Draft[] }>();

  constructor(
    private readonly matrix: Matrix,
    private readonly plan: Plan,
    private readonly into: Lanes,
    private readonly used: Set<Cell>,
    thing: string | null,
  ) {
    this.#section = { facets: NO_FACETS, parent: thing };
    this.#lanes = plan.lanes;
  }

  rows(from: number): void {
    for (const row of this.matrix.slice(from)) {
      const said = this.own(row).filter((cell) => cell.text !== '');
      if (said.length === 0) continue;
      const section = said.length === 1 && !said[0]!.isTimed ? sectionOf(said[0]!.text, this.#section) : null;
      if (section) this.#section = section;
      else if (this.isHead(row))
        this.#lanes = this.#lanes.map((lane) => ({ ...lane, facets: headed(row[lane.x]!, lane.facets) }));
      else this.row(row);
      if (section) this.#last.clear();
    }
  }

  /** The cells of a row that belong to this band, each once. */
  private own(row: readonly Cell[]): Cell[] {
    const { times, lanes, titles, facets, notes, rooms } = this.plan;
    const columns = [...(times ?? []), ...lanes, ...titles, ...facets, ...notes, ...rooms];
    return [...new Set(columns.map(({ x }) => row[x]!))];
  }

  private isHead(row: readonly Cell[]): boolean {
    const cells = this.own(row);
    return cells.every((cell) => !cell.isTimed) && cells.length > 1 && isHeadRow(cells);
  }

  private row(row: readonly Cell[]): void {
    const { times, facets, titles, labels } = this.plan;
    const time = rowTime(row, this.plan);
    const whom = times?.map(({ x }) => row[x]!.audience).find(Boolean);
    const grade = whom ? { ...NO_FACETS, grade: whom } : NO_FACETS;
    const rowFacets = facets.map(({ x }) => facetsOf(row[x]!.text)).reduce(joined, grade);
    const title = titles
      .map(({ x }) => row[x]!.text)
      .filter((text) => text !== '')
      .join(' ');
    const isHead = /^(?:start|end|length|time)$/.test(roleOf(title) ?? '') && !/dismiss/i.test(title);
    if (times === null && titles.length > 0 && isHead) return;
    const isSilent = this.#lanes.every(({ x }) => row[x]!.text === '');
    const named = isSilent && labels.map(({ x }) => row[x]!).find(({ text }) => text !== '' && !isLabel(text));
    for (const { x, facets: own, title: over, counted } of this.#lanes) {
      const cell = named || row[x]!;
      const before = this.#last.get(x);
      if (cell.text === '' || cell.element === null) close(before?.drafts, time, this.into.places);
      else if (before?.cell === cell && time) stretch(before.drafts, time);
      else {
        const lane = this.into.of(this.#section.facets, rowFacets, own);
        const drafts = this.draftsOf(
          cell,
          row,
          time,
          over ?? called(title, countedBy(titles[0]?.heads ?? [])),
          counted,
        );
        if (drafts === null) addNotes(before?.drafts, cell);
        else {
          for (const draft of drafts) {
            draft.days ??= lane.facets.days;
            lane.drafts.push(draft);
          }
          this.#last.set(x, { cell, drafts });
          this.use(cell, drafts, row);
        }
      }
    }
  }

  private use(cell: Cell, drafts: readonly Draft[], row: readonly Cell[]): void {
    if (drafts.length === 0) return;
    if (cell.isTimed) this.used.add(cell);
    for (const { x } of this.plan.times ?? []) if (row[x]!.isTimed) this.used.add(row[x]!);
  }

  /** The blocks of one cell; null where it has no time and goes on with what stands above it. */
  private draftsOf(
    cell: Cell,
    row: readonly Cell[],
    time: RowTime | null,
    title: string,
    counted: string | null,
  ): Draft[] | null {
    const { rooms, notes } = this.plan;
    const said = notes
      .map(({ x }) => row[x]!)
      .filter((one) => one !== cell && one.text !== '')
      .map((one) => one.text);
    const room = rooms.map(({ x }) => row[x]!.text).find((text) => text !== '') ?? null;
    const element = this.isList ? (cell.element!.parentElement ?? cell.element!) : cell.element!;
    if (cell.time && this.plan.times === null && title !== '') {
      const words = titleUnder(title, this.#section.parent);
      return cell.time.spans.map((span) => this.draft(span, words, said, this.into.place(element, room), null));
    }
    const isRow = !cell.time || (this.plan.isNamed && cell.label !== null);
    const own = cell.isTimed && isRow ? cellDrafts(cell, time !== null) : null;
    if (own)
      return own.map((draft) => ({
        ...draft,
        title: titleUnder(draft.title, this.#section.parent),
        line: this.into.place(element, room),
      }));
    if (time === null) return null;
    return entriesOf(cell).flatMap((entry) =>
      time.spans.map((span) =>
        this.draft(
          span,
          titleUnder(called(entry.title, counted), this.#section.parent),
          [...entry.notes, ...said],
          this.into.place(element, entry.room ?? room),
          time,
        ),
      ),
    );
  }

  private get isList(): boolean {
    return this.#lanes.length === 1;
  }

  private draft(span: ClockSpan, title: string, notes: readonly string[], line: number, time: RowTime | null): Draft {
    const draft = draftOf(span, title, line);
    draft.notes.push(...notes);
    draft.minutes = time?.minutes ?? null;
    draft.openEnded = time?.isBell ?? false;
    return draft;
  }
}

/** "1" under "Period" is "Period 1". */
function called(title: string, counted: string | null): string {
  return counted !== null && /^#?(?:\d{1,2}[a-z]?|[a-h])$/i.test(title) ? `${counted} ${title}` : title;
}

function headed(cell: Cell, before: Facets): Facets {
  const facets = cell.text === '' || roleOf(cell.text) !== null ? NO_FACETS : facetsOf(cell.text);
  return isFirm(facets) || facets.name !== null ? facets : before;
}
