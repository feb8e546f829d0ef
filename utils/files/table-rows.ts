import Papa from 'papaparse';
import { MAX_ROWS } from './file-kind';

/** The cells of a text with commas, semicolons or tabs between them. `cut`: there were more rows than are read. */
export function tableRows(text: string): { rows: string[][]; cut: boolean } {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 1,
    delimitersToGuess: ['\t', ',', ';', '|'],
  });
  return { rows: data.slice(0, MAX_ROWS).map((row) => row.map(String)), cut: data.length > MAX_ROWS };
}
