/*
 * A pasted table has tabs between its cells, and a line break inside a cell breaks its row: "Kindergarten" over "(asks
 * its teacher)\t12–12:30", or "12:35–1:05" over "1:15–1:45". The whole rows tell how wide the table is and which
 * columns hold times, and so in which cell a broken line continues.
 */

type Row = readonly string[];
type Rows = readonly Row[];

const TIME = /\d\s?[:.h]\s?\d\d|\d\s?[ap]\.?m\b|\d\s?[-–—]\s?\d/i;
/** Text that continues the line above: "(asks its teacher)", "and snack", "– 9:30". */
const WENT_ON = /^\s*(?:[(&/+,–—-]|\p{Ll})/u;
/** Text that continues in the line below: "Reading &", "8:30 –". */
const GOES_ON = /(?:[&/+,–—-]|\b(?:and|or|with))\s*$/i;
/** The fewest whole rows that tell anything about a table. */
const ROWS = 2;

/** The rows, with each broken row made whole. Its cell keeps the line break. */
export function withWholeRows(rows: Rows): string[][] {
  const width = widthOf(rows);
  const whole = rows.filter((row) => row.length === width);
  if (width < 2 || whole.length < ROWS || whole.length === rows.length) return rows.map((row) => [...row]);
  const timed = Array.from({ length: width }, (_, x) => isMostly(whole, (row) => TIME.test(row[x]!)));
  const halves = halvesFrom(rows, width);
  const out: string[][] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = [...rows[at]!];
    const last = out.at(-1);
    if (row.length === 1 && last?.length === width && goesAbove(row[0]!, timed)) last[width - 1] += `\n${row[0]!}`;
    else {
      while (rows[at + 1] && row.length < width && meets(row, rows[at + 1]!, at >= halves, timed)) {
        const [first = '', ...others] = rows[++at]!;
        row[row.length - 1] += `\n${first}`;
        row.push(...others);
      }
      out.push(row);
    }
  }
  return out;
}

/** The number of cells that most rows of several cells have. */
function widthOf(rows: Rows): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function isMostly(rows: Rows, test: (row: Row) => boolean): boolean {
  return rows.filter(test).length * 2 > rows.length;
}

/**
 * Does a line that stands alone belong to the whole row above it? It does if it is one more time for the last column,
 * or words that plainly continue it.
 */
function goesAbove(text: string, timed: readonly boolean[]): boolean {
  return timed.at(-1) ? TIME.test(text) && !timed[0] : !TIME.test(text) && WENT_ON.test(text);
}

/** Does the next line continue the last cell of this one? */
function meets(row: Row, next: Row, isHalf: boolean, timed: readonly boolean[]): boolean {
  const width = timed.length;
  if (row.length + next.length - 1 > width || next[0] === undefined) return false;
  const isPlain = WENT_ON.test(next[0]) || GOES_ON.test(row.at(-1)!);
  if (row.length === 1) return next.length === width && (isPlain || isHalf);
  const inside = timed[row.length - 1]!;
  return isPlain || (TIME.test(next[0]) === inside && inside !== timed[0]);
}

/**
 * The place from which on each whole row has a single line above it: "Ms. Fern" over "Room 4\t11:00". The number of
 * rows if there is no such place.
 */
function halvesFrom(rows: Rows, width: number): number {
  let from = rows.length;
  while (from >= 2 && rows[from - 1]!.length === width && rows[from - 2]!.length === 1) from -= 2;
  return rows.length - from >= 2 * ROWS ? from : rows.length;
}
