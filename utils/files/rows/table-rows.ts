import Papa from 'papaparse';
import { withWholeRows } from './broken-cells';
import type { Delimiter } from './csv-text';
import { MAX_ROWS } from '../file-kind';
import { NotRead } from '../not-read';

/** A whole school by days and rooms has a tenth of either; what is larger would be read for minutes. */
const MOST_COLUMNS = 1_000;
const MOST_CELLS = 200_000;
/** Characters: a whole day is written into one by some. */
const LONGEST_CELL = 50_000;

/**
 * The cells of a text that has `known` between them; null: whatever most of its lines have. @throws NotRead where there
 * are too many rows or cells.
 */
export function tableRows(text: string, known: Delimiter | null): string[][] {
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\ufeff?(?:sep=.\r?\n)?/, ''), {
    // Two columns under headings of one cell are too few for a guess.
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
