import type { IsoDate } from '../../model/block';
import type { Reading } from '../../model/reading';
import type { Heard } from '../heard';
import type { Content, LineOrTable } from './content';
import { foundTable, MOST_ROWS, type FoundTable } from './find-tables/page-tables';
import { clocksIn, FEWEST_CLOCKS } from './find-tables/has-times';
import { rowLineOf } from './lines/row-line';
import { isAllStruck, withoutStruck } from './lines/struck';
import { cellFrom } from './table/cell';
import { spread } from './table/matrix';
import { isLayout, isLongCell, mayBeRead, MOST_TABLES } from './table/tables-in';
import { waysOfContent } from './ways';

/** A cell of a table and over how many columns and rows it stands; its text may have several lines. */
export interface CellPart {
  readonly text: string;
  readonly cols: number;
  readonly rows: number;
}

/** What a file or a pasted text is made of: no page, so that nothing of it is ever an element. */
export type FilePart =
  | { readonly is: 'table'; readonly rows: readonly (readonly CellPart[])[] }
  | { readonly is: 'line'; readonly text: string; readonly isHeading: boolean };

/** What parts are read with. */
export interface PartMeans {
  /** For dates without a year. */
  readonly today: IsoDate;
  /** Absent wherever nobody asks how they were read. */
  readonly heard?: Heard;
}

/** What the parts say of a class's day, read as the same lines and tables of any page are; null where nothing does. */
export function readParts(parts: readonly FilePart[], { today, heard }: PartMeans): Reading | null {
  const texts = parts.flatMap((part) => (part.is === 'line' ? part.text : part.rows.flat().map(({ text }) => text)));
  if (texts.reduce((count, text) => count + clocksIn(text), 0) < FEWEST_CLOCKS) return null;
  const [best] = waysOfContent(contentOfParts(parts), today, heard);
  if (!best) return null;
  const { manner, timetables, warnings, shown } = best;
  return { reader: 'any-page', view: manner, shown, timetables, warnings };
}

/** A heading's level, of six. */
const HEADING_LEVEL = 2;

function contentOfParts(parts: readonly FilePart[]): Content {
  const found = new Map<FilePart, FoundTable>();
  for (const part of parts) {
    const table = part.is === 'table' && found.size < MOST_TABLES ? tableOf(part.rows) : null;
    if (table) found.set(part, table);
  }
  return {
    tables: [...found.values()],
    lines: (without) =>
      parts.flatMap((part): LineOrTable[] => {
        if (part.is === 'line') return linesOf(part.text).map((text) => line(text, part.isHeading));
        const table = found.get(part);
        return table && without.includes(table) ? [{ ...line(''), table }] : part.rows.flatMap(rowLines);
      }),
  };
}

function line(text: string, isHeading = false): LineOrTable {
  return { text, heading: isHeading ? HEADING_LEVEL : null, element: null };
}

function rowLines(row: readonly CellPart[]): LineOrTable[] {
  const cells = row.map(({ text }) => cellLines(text));
  const whole = rowLineOf(cells);
  return whole === null ? cells.flat().map((text) => line(text)) : [line(whole)];
}

function tableOf(rows: readonly (readonly CellPart[])[]): FoundTable | null {
  const whole = rows.flatMap((row) => row.map(({ text }) => text)).join('');
  if (isLayout(rows, ({ text }) => isLongCell(text)) || !mayBeRead(rows, whole, ({ text }) => text)) return null;
  const matrix =
    rows.length > MOST_ROWS
      ? null
      : spread(
          rows,
          ({ cols, rows: down }, across) => (across ? cols : down),
          ({ text }) => {
            const cell = cellFrom(null, cellLines(text), false);
            return { ...cell, isStruck: cell.isStruck || isAllStruck(text, []) };
          },
        );
  return foundTable(matrix, null, null);
}

/** Blanks in a line of text may be a table's columns; in a cell they are one. */
function cellLines(text: string): string[] {
  return linesOf(text).map((one) => one.replace(/[ \t\r\f]+/g, ' ').trim());
}

/** The lines that hold words, without what is struck out of them. */
function linesOf(text: string): string[] {
  return text.split('\n').flatMap((one) => (one.trim() === '' ? [] : withoutStruck(one, []).trimEnd()));
}
