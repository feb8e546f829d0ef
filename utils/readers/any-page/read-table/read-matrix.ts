import type { Heard } from '../../heard';
import type { ReadingWarning } from '../../../model/warning';
import { gradesNamed } from '../table/bracketed-grades';
import { byKeys } from '../table/key-columns';
import type { Cell } from '../table/cell';
import { columnsOf, headRowsOf, timeRuns } from '../table/columns';
import { weekdaysNamed } from '../table/numbered-weekdays';
import { filledDown } from '../table/fill-down';
import type { Facets } from '../table/facets';
import { statusesAsNotes } from '../table/row-statuses';
import type { Matrix } from '../table/matrix';
import { bandsOf } from './bands';
import { Lanes } from './lanes';
import { byLetters } from './letter-heads';
import { usesOfColumns } from './uses-of-columns';
import { walkRows } from './walk-rows';

/** What a table says, lane by lane, with how many of its times were used. */
export interface MatrixReading {
  readonly lanes: Lanes;
  readonly timed: number;
  readonly used: number;
  /** Columns without heads that were taken for days, first and last. */
  readonly guessed: ReadingWarning | null;
}

/**
 * Reads a table whose times, if it has columns of them, run down. Turn it for one whose times run across. `thing` is
 * the title of rows that say only for whom they are. `above` is what the table's own heading says of the rows up to the
 * next heading.
 */
export function readMatrix(printed: Matrix, thing: string | null, above: Facets, heard?: Heard): MatrixReading {
  const matrix = gradesNamed(weekdaysNamed(statusesAsNotes(printed)));
  const headRows = headRowsOf(matrix);
  const told = byLetters(columnsOf(matrix, headRows));
  const runs = timeRuns(matrix, headRows, told);
  const body = filledDown(matrix.slice(headRows), told, runs);
  const columns = byKeys(body, told, runs);
  for (const row of matrix.slice(0, headRows)) heard?.cells('headRowsOf', row);
  const used = new Set<Cell>();
  const lanes = new Lanes();
  let guessed: ReadingWarning | null = null;
  for (const band of bandsOf(columns, runs)) {
    const own = runs.filter((run) => run.every((column) => band.includes(column)));
    const uses = usesOfColumns(body, band, own, thing !== null);
    if (!uses) continue;
    guessed ??= uses.guessed;
    walkRows(body, uses, { lanes, used, heard }, { facets: above, parent: thing });
  }
  const timed = new Set(matrix.flat().filter((cell) => cell.isTimed)).size;
  return { lanes, timed, used: used.size, guessed };
}
