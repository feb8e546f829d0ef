import Papa from 'papaparse';
import { MAX_ROWS } from './file-kind';
import { NotRead } from './not-read';

/** The cells of a text with commas, semicolons or tabs between them. @throws NotRead where there are too many rows. */
export function tableRows(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff?(?:sep=.\r?\n)?/, ''), {
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 1,
    delimitersToGuess: ['\t', ',', ';', '|'],
  });
  if (data.length > MAX_ROWS) throw new NotRead('too-many-rows');
  return data.map((row) => row.map(String));
}
