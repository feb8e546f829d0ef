import type { Reading } from '../model/reading';
import { readParts, type FilePart, type PartMeans } from '../readers/any-page/read-parts';
import { fewRows } from './few-rows';
import { namedByLine } from './name-above';

/** Reads rows of cells as the tables of any page are read. @throws NotRead */
export function readRows(rows: readonly Row[], means: PartMeans): Reading {
  const reading =
    readParts(partsOf(rows).map(tableOf), means) ?? fewRows(rows.map((row) => row.join('\t')).join('\n'), means);
  const [first = []] = rows.map((row) => row.filter((text) => text.trim() !== '')).filter((row) => row.length > 0);
  return namedByLine(reading, first.length === 1 ? first[0]! : '');
}

type Row = readonly string[];

/**
 * The rows, separated into tables. Tables that stand below each other begin with the same heads, under their own names.
 */
function partsOf(rows: readonly Row[]): Row[][] {
  const said = rows.map((row) => JSON.stringify(row));
  const head = rows.findIndex((row) => row.filter((text) => text.trim() !== '').length > 1);
  const again = said.flatMap((row, y) => (head >= 0 && row === said[head] && !/\d[:.]\d/.test(row) ? [y] : []));
  if (again.length < 2) return [[...rows]];
  const from = again.map((y) => {
    let top = y;
    while (top > 0 && isAcross(rows[top - 1]!)) top--;
    return top;
  });
  return from.map((top, i) => rows.slice(i === 0 ? 0 : top, from[i + 1]));
}

/** The rows as a table. A line of one cell covers all columns, as a heading does. */
function tableOf(rows: readonly Row[]): FilePart {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    is: 'table',
    rows: rows.map((row) =>
      isAcross(row) ? [{ text: row[0]!, cols: widest, rows: 1 }] : row.map((text) => ({ text, cols: 1, rows: 1 })),
    ),
  };
}

/** Does a line have words only in its first cell, without a time among other empty cells? */
function isAcross([first = '', ...others]: Row): boolean {
  return (
    first.trim() !== '' && others.every((cell) => cell.trim() === '') && (others.length === 0 || !/\d:\d/.test(first))
  );
}
