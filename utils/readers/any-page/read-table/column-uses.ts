import type { ReadingWarning } from '../../../model/warning';
import type { Column } from '../table/columns';
import type { Facets } from '../table/facets';

/** A column that holds blocks, and whose or when they are. */
export interface LaneColumn {
  readonly x: number;
  readonly facets: Facets;
  /** What its blocks are called where the cells only print times and the rows say for whom; null elsewhere. */
  readonly title: string | null;
  /** "Period" over 1, 2, 3: what the numbers are called; null where titles are words. */
  readonly counted: string | null;
}

/** What each column of a table is for. */
export interface ColumnUses {
  /** A time, or a start and an end, for every row; null where each cell has its own. */
  readonly times: readonly Column[] | null;
  /** Each cell is a row by itself: "Period 1 8:00–8:50". */
  readonly isNamed: boolean;
  readonly lanes: readonly LaneColumn[];
  /** Names the row where its cells only print times. */
  readonly titles: readonly Column[];
  /** Name the row of a period, and what happens then where no cell does: "Lunch" among "Period 1", "Period 2". */
  readonly labels: readonly Column[];
  readonly facets: readonly Column[];
  readonly notes: readonly Column[];
  readonly rooms: readonly Column[];
  readonly lengths: readonly Column[];
  /** Columns without a head were taken for these days, one after the other. */
  readonly guessed: ReadingWarning | null;
}

export function asLane({ x, facets, heads }: Column): LaneColumn {
  return { x, facets, title: null, counted: countedBy(heads) };
}

const COUNTED = /\b(period|block|hour|mod|per[ií]odo|bloque)s?\b/i;

/** What a column's head calls the numbers under it. */
export function countedBy(heads: readonly string[]): string | null {
  const found = COUNTED.exec(heads.at(-1) ?? '')?.[1];
  return found === undefined ? null : found[0]!.toUpperCase() + found.slice(1).toLowerCase();
}
