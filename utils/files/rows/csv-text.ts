import Papa from 'papaparse';
import { columnRole } from '../../readers/any-page/table/head-words';
import { facetsOf, isFirm } from '../../readers/any-page/table/facets';
import { isWhoseHead } from '../../readers/any-page/table/whose';
import { isClassName } from '../../schedule-text/line/audience';

/*
 * The text of a CSV may be pasted, so that no file name tells what it is. Its head tells: it has known names of columns
 * with commas between them, one of them a column of times, and the rows below have as many cells. A list with commas
 * has no such head.
 */

/** Characters at the beginning that are looked at; so many are enough to tell. */
const CHARS = 20_000;
const ROWS = 60;
/** The most lines above the head, such as the schedule's name. */
const ABOVE = 2;
const FEWEST_ROWS = 2;
const LONGEST_HEAD_CHARS = 40;

type Row = readonly string[];

/** What stands between the cells of a table. */
export type Delimiter = '\t' | ',' | ';';

/** What stands between the cells of a text that is a table; null for any other text. */
export function delimiterOf(text: string): Delimiter | null {
  if (isTabbed(text)) return '\t';
  return ([',', ';'] as const).find((delimiter) => isCsv(text, delimiter)) ?? null;
}

/** Is the text copied from a spreadsheet? Such text has tabs in most of its lines. */
function isTabbed(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => line.includes('\t'));
  return tabbed.length > 1 && tabbed.length * 2 > lines.length;
}

function isCsv(text: string, delimiter: string): boolean {
  const { data } = Papa.parse<string[]>(text.slice(0, CHARS), { delimiter, preview: ROWS, skipEmptyLines: 'greedy' });
  const at = data.slice(0, ABOVE + 1).findIndex(isHead);
  if (at < 0) return false;
  const head = data[at]!;
  const rows = data.slice(at + 1, text.length > CHARS ? -1 : undefined);
  const timed = head.findIndex(isTimes);
  const fits = rows.filter((row) => row.length === head.length && /\d/.test(row[timed]!));
  return fits.length >= FEWEST_ROWS && fits.length * 5 >= rows.length * 4;
}

function isHead(row: Row): boolean {
  const known = row.filter(isKnown);
  return (
    row.length > 1 && known.length > 1 && known.length * 2 >= row.length && row.some(isTimes) && row.every(isShort)
  );
}

function isShort(cell: string): boolean {
  return cell.length <= LONGEST_HEAD_CHARS && !/\d[:.]\d|[!?]|\S[.]\s*$/.test(cell);
}

function isTimes(cell: string): boolean {
  return /^(?:start|time)$/.test(columnRole(cell) ?? '') || isDate(cell);
}

function isDate(cell: string): boolean {
  return /\b(?:date|fecha)\b/i.test(cell);
}

function isKnown(cell: string): boolean {
  return columnRole(cell) !== null || isDate(cell) || isWhoseHead(cell) || isClassName(cell) || isFirm(facetsOf(cell));
}
