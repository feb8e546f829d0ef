import Papa from 'papaparse';
import { withWholeRows } from './broken-cells';
import { isTabbed, MAX_ROWS } from './file-kind';
import { NotRead } from './not-read';

/** The cells of a text with commas, semicolons or tabs between them. @throws NotRead where there are too many rows. */
export function tableRows(text: string): string[][] {
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\ufeff?(?:sep=.\r?\n)?/, ''), {
    // Two columns under headings of one cell are too few for a guess.
    ...(isTabbed(text) && { delimiter: '\t' }),
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 1,
    delimitersToGuess: ['\t', ',', ';', '|'],
  });
  if (data.length > MAX_ROWS) throw new NotRead('too-many-rows');
  const rows = data.map((row) => row.map(String));
  return meta.delimiter === '\t' ? withWholeRows(rows) : rows;
}
