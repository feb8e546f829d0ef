import Papa from 'papaparse';
import { withWholeRows } from './broken-cells';
import type { Delimiter } from './csv-text';
import { MAX_ROWS } from '../file-kind';
import { NotRead } from '../not-read';

/**
 * The most columns. A whole school by days and rooms has a tenth of that; a larger table would take minutes to read.
 */
const MOST_COLUMNS = 1_000;
const MOST_CELLS = 200_000;
/** Characters. Some people write a whole day into one cell. */
const LONGEST_CELL = 50_000;

/**
 * The cells of a text.
 * @param known what stands between its cells; null: whatever most of its lines have.
 * @throws NotRead if there are too many rows or cells
 */
export function tableRows(text: string, known: Delimiter | null): string[][] {
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\ufeff?(?:sep=.\r?\n)?/, ''), {
    // Papaparse cannot guess from two columns under headings of one cell.
    ...(known && { delimiter: known }),
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 1,
    delimitersToGuess: ['\t', ',', ';', '|'],
  });
  if (data.length > MAX_ROWS) throw new NotRead('too-many-rows');
  if (data.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) throw new NotRead('open-quote');
  if (data.some((row) => row.length > MOST_COLUMNS) || data.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS)
    throw new NotRead('too-many-cells');
  const rows = data.map((row) => row.map(String));
  return meta.delimiter === '\t' ? withWholeRows(rows) : rows;
}
