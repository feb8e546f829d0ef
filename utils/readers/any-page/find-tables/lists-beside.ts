import type { Draft } from '../../../schedule-text/line/draft';
import { scanLine } from '../../../schedule-text/row/scan-line';
import { isOneDay } from '../../../schedule-text/together/day-order';
import { headsOtherList } from '../../../schedule-text/together/other-list';
import { areStrangers } from '../../../schedule-text/together/strangers';
import type { PageLine } from '../lines/line-maker';
import { cellFrom, NO_CELL } from '../table/cell';
import type { Matrix } from '../table/matrix';
import type { LineTable } from './line-tables';

/*
 * Whole schedules typed side by side, with wide blanks or a rule between: "8:30am: Arrival      8:30am: Circle". Each
 * field has its own time and its own words, so no row of them is one thing; the line above says whose they are.
 */

/** One field of a line, where it begins, and the row it is: null for words. */
interface Field {
  readonly text: string;
  readonly at: number;
  readonly row: Draft | null;
}

const FIELD = /[^\s|]+(?: {1,2}[^\s|]+)*/g;
/** Fewer rows in a list prove nothing. */
const ROWS = 3;
/** This share of the rows has all lists side by side; one list may end before another. */
const WHOLE_ROWS_SHARE = 0.6;
const LONGEST_LINE_CHARS = 400;
/** Lines above a list that say of what it is. */
const ABOVE = 2;

export function listsBeside(lines: readonly PageLine[]): LineTable[] {
  const fields = lines.map(({ text }) => fieldsOf(text));
  const isRow = fields.map((own) => own.length > 0 && own.every(({ row }) => row !== null));
  const found: LineTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const width = fields[at]!.length;
    if (width < 2 || !isRow[at]) continue;
    let to = at + 1;
    while (isRow[to] && fields[to]!.length <= width) to++;
    const from = at > 0 && isHead(fields[at - 1]!, width) ? at - 1 : at;
    const whole = fields.slice(at, to).filter(({ length }) => length === width).length;
    const lists = columnsOf(fields.slice(from, to), fields[at]!);
    const above = lines.slice(Math.max(0, from - ABOVE), at);
    const isOther = above.some(({ text }) => headsOtherList(text)) || !lists.every(isDay);
    if (whole >= ROWS && whole >= WHOLE_ROWS_SHARE * (to - at) && !isOther)
      found.push({ from, to, matrix: matrixOf(lists, lines.slice(from, to)) });
    at = to - 1;
  }
  return found;
}

function fieldsOf(text: string): Field[] {
  if (text.length > LONGEST_LINE_CHARS || !/ {3}|\t|\|/.test(text)) return rowsOnly(text);
  return [...text.replace(/\t/g, '   ').matchAll(FIELD)].map(([own], i, all) => fieldOf(own, all[i]!.index));
}

/** A line of one list alone, where the one beside it is over. */
function rowsOnly(text: string): Field[] {
  const own = text.length > LONGEST_LINE_CHARS || !/^\s*\d/.test(text) ? [] : [fieldOf(text.trim(), text.search(/\S/))];
  return own.filter(({ row }) => row !== null);
}

function fieldOf(text: string, at: number): Field {
  const item = /^(?:at )?\d/.test(text) ? scanLine({ text, heading: null }, 0) : null;
  const row = item?.kind === 'rows' && item.drafts.length === 1 && !item.drafts[0]!.before ? item.drafts[0]! : null;
  return { text, at, row };
}

function isHead(fields: readonly Field[], width: number): boolean {
  return (
    fields.length === width &&
    fields.every(({ text, row }) => row === null && /^(?:\d{0,2}\p{L}|\D.*\p{L})/u.test(text))
  );
}

/** The fields of each list, in the column they begin nearest to. */
function columnsOf(rows: readonly (readonly Field[])[], widest: readonly Field[]): (Field | undefined)[][] {
  const nearest = (at: number) => {
    const apart = widest.map((column) => Math.abs(column.at - at));
    return apart.indexOf(Math.min(...apart));
  };
  return widest.map((_, x) =>
    rows.map((row) => (row.length === widest.length ? row[x] : row.find(({ at }) => nearest(at) === x))),
  );
}

function isDay(list: readonly (Field | undefined)[]): boolean {
  const rows = list.flatMap((field) => field?.row ?? []);
  return rows.length >= ROWS - 1 && isOneDay(rows) && !areStrangers(rows);
}

function matrixOf(lists: readonly (readonly (Field | undefined)[])[], lines: readonly PageLine[]): Matrix {
  return lines.map(({ element }, y) =>
    lists.map((list) => (list[y] ? cellFrom(element, [list[y].text], list[y].row === null) : NO_CELL)),
  );
}
