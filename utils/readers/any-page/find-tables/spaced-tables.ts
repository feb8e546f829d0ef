import { rowSpans } from '../../../schedule-text/row/row-spans';
import { tidy } from '../../../schedule-text/line/trim';
import { cellFrom, NO_CELL } from '../table/cell';
import type { PageLine } from '../lines/line-maker';
import type { LineTable } from './line-tables';
import type { Matrix } from '../table/matrix';
import { isActivity } from '../table/is-activity';
import { isWhoseHead } from '../table/whose';

/*
 * A table of times whose cells came out on one line with single blanks: "Lunch Recess Grade" over "11:45–12:10
 * 12:15–12:40 1st". The heads say how many times a row may have, and on which side it says for whom.
 */

const ROWS = 3;
/** Heads, with whom the rows are for. */
const [FEWEST, MOST] = [3, 7];

export function spacedTables(lines: readonly PageLine[]): LineTable[] {
  const found: LineTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heads = headsOf(lines[at]!.text);
    const table = heads && tableUnder(lines, at, heads);
    if (!table) continue;
    found.push(table);
    at = table.to - 1;
  }
  return found;
}

function headsOf(text: string): { words: string[]; whoFirst: boolean } | null {
  const words = text.length > 80 ? [] : text.trim().split(/\s+/);
  if (words.length < FEWEST || words.length > MOST) return null;
  const whoFirst = isWhoseHead(words[0]!);
  if (whoFirst === isWhoseHead(words.at(-1)!)) return null;
  return (whoFirst ? words.slice(1) : words.slice(0, -1)).every(isActivity) ? { words, whoFirst } : null;
}

function tableUnder(
  lines: readonly PageLine[],
  at: number,
  { words, whoFirst }: { words: string[]; whoFirst: boolean },
): LineTable | null {
  const most = words.length - 1;
  const rows: Matrix[number][] = [words.map((word) => cellFrom(lines[at]!.element, [word], true))];
  let full = 0;
  let to = at + 1;
  for (; to < lines.length; to++) {
    const { text, element } = lines[to]!;
    const times = text.length > 200 ? [] : rowSpans(text);
    const who = tidy(whoFirst ? text.slice(0, times[0]?.index) : text.slice(times.at(-1)?.end));
    const other = whoFirst ? text.slice(times.at(-1)?.end) : text.slice(0, times[0]?.index);
    if (times.length === 0 || times.length > most || who === '' || tidy(other) !== '') break;
    if (times.length === most) full++;
    const said = times.map(({ index, end }) => cellFrom(element, [text.slice(index, end).trim()], false));
    const cells = Array.from({ length: most }, (_, i) => said[i] ?? NO_CELL);
    const whom = cellFrom(element, [who], false);
    rows.push(whoFirst ? [whom, ...cells] : [...cells, whom]);
  }
  return rows.length > ROWS && full * 2 >= rows.length - 1 ? { from: at, to, matrix: rows } : null;
}
