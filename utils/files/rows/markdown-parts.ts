import type { FilePart } from '../../readers/any-page/read-parts';

/*
 * Tables as Markdown writes them: cells between bars, and a line of dashes under the heads. Elsewhere a bar may be
 * anything, so that only those dashes tell.
 */

const LONGEST_LINE_CHARS = 2000;
const DASHES = /^:?-{2,}:?$/;
const HEADING = /^ {0,3}#{1,6}\s/;

/** The parts of a text that holds such a table; null for any other text. */
export function markdownParts(text: string): FilePart[] | null {
  const lines = text.split(/\r?\n/);
  const rules = lines.flatMap((_, i) => (isRule(lines, i) ? i : []));
  if (rules.length === 0) return null;
  const parts: FilePart[] = [];
  let next = 0;
  for (const at of rules) {
    if (at <= next && next > 0) continue;
    parts.push(...lines.slice(next, at - 1).map(linePart));
    let end = at + 1;
    while (end < lines.length && hasBar(lines[end]!)) end++;
    const rows = [lines[at - 1]!, ...lines.slice(at + 1, end)].map(cellsOf);
    parts.push({ is: 'table', rows: rows.map((row) => row.map((cell) => ({ text: cell, cols: 1, rows: 1 }))) });
    next = end;
  }
  return [...parts, ...lines.slice(next).map(linePart)];
}

function isRule(lines: readonly string[], i: number): boolean {
  const [head, rule] = [lines[i - 1], lines[i]!];
  if (head === undefined || !hasBar(head) || !hasBar(rule)) return false;
  const cells = cellsOf(rule);
  return cells.length > 1 && cells.every((cell) => DASHES.test(cell));
}

function hasBar(line: string): boolean {
  return line.includes('|') && line.trim() !== '' && line.length < LONGEST_LINE_CHARS;
}

function linePart(line: string): FilePart {
  const mark = HEADING.exec(line.slice(0, LONGEST_LINE_CHARS))?.[0];
  return {
    is: 'line',
    text: withoutMarks(mark === undefined ? line : line.slice(mark.length)),
    isHeading: mark !== undefined,
  };
}

function cellsOf(line: string): string[] {
  const inside = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inside.split('|').map((cell) => withoutMarks(cell.trim()));
}

/** "**Writing**" is printed bold; "~~Writing~~" stays struck, which is read. */
function withoutMarks(text: string): string {
  return text.replace(/\*\*|__|`/g, '').replace(/<br ?\/?>/gi, '\n');
}
