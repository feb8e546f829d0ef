import type { Reading } from '../model/reading';
import { headingOf } from '../schedule-text/line/heading';
import { isTableHead } from '../schedule-text/line/prose';
import { readLines } from '../schedule-text/read-lines';
import { fillCell } from './rows/fill-cell';
import { NotRead } from './not-read';
import { readPage, type PageOf } from './read-page';

/** Rows of cells as tables of a page, read as any page's are. @throws NotRead */
export function readRows(rows: readonly Row[], name: string, pageOf: PageOf): Reading {
  const build = (document: Document) => {
    for (const part of partsOf(rows)) addTable(document, part);
  };
  const reading = orFew(rows.map((row) => row.join('\t')).join('\n'), () => readBuilt(name, pageOf, build));
  const [first = []] = rows.map((row) => row.filter((text) => text.trim() !== '')).filter((row) => row.length > 0);
  return named(reading, first.length === 1 ? first[0]! : '');
}

type Row = readonly string[];

/** One table under another: each begins with the same heads, below what it is called. */
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

function addTable(document: Document, rows: readonly Row[]): void {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const table = document.body.appendChild(document.createElement('table'));
  for (const row of rows) {
    const line = table.appendChild(document.createElement('tr'));
    const across = isAcross(row);
    for (const text of across ? row.slice(0, 1) : row) {
      const cell = line.appendChild(document.createElement('td'));
      fillCell(cell, text);
      // A line of one cell stands over all columns, as a heading does.
      if (across && widest > 1) cell.setAttribute('colspan', String(widest));
    }
  }
}

/** A line whose only words stand in its first cell, and are not when something is. */
function isAcross([first = '', ...others]: Row): boolean {
  return (
    first.trim() !== '' && others.every((cell) => cell.trim() === '') && (others.length === 0 || !/\d:\d/.test(first))
  );
}

/** Lines as they were typed. @throws NotRead */
export function readText(text: string, name: string, pageOf: PageOf): Reading {
  return orFew(text, () => {
    const reading = readBuilt(name, pageOf, (document) => {
      document.body.appendChild(document.createElement('pre')).textContent = text;
    });
    return named(reading, text.trimStart().split('\n', 1)[0]!);
  });
}

/** Two rows are too few for a page, but enough where somebody chose the text. */
function orFew(text: string, read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    const few = error instanceof NotRead && error.code === 'no-schedule' ? readFew(text) : null;
    if (few === null) throw error;
    return few;
  }
}

function readFew(text: string): Reading | null {
  const { timetables, warnings } = readLines(text.split('\n').map((line) => ({ text: line, heading: null })));
  return timetables.length === 0 ? null : { reader: 'any-page', view: 'text', shown: null, timetables, warnings };
}

/** A title is no longer, and has no time in it. */
const TITLE = /^(?=.*\p{L})(?!.*\d\s?[:.h]\s?\d)(?!.*\d\s?[ap]\.?m\b).{1,60}$/iu;

/** Heads of columns, which are nobody's name. */
const HEADS = /^(?:times?|start|hora|day 1)\b|\bmon(?:day)?\b.{1,9}\btue/i;

/** A day, a kind of day or a row of heads names no classroom. */
function isNobodys(name: string): boolean {
  const day = headingOf(name, null);
  if (HEADS.test(name) || isTableHead(name) || (day?.days && !day.grade)) return true;
  const cells = name.split(/[|,;\t]/).filter((cell) => cell.trim() !== '');
  return cells.length > 1 && cells.filter(isTableHead).length * 2 >= cells.length;
}

/** One schedule without a name is called by the line above it. */
function named(reading: Reading, above: string): Reading {
  const [only, ...others] = reading.timetables;
  const name = above.trim();
  if (!only || others.length > 0 || only.calendar.name !== null || !TITLE.test(name) || isNobodys(name)) return reading;
  return { ...reading, timetables: [{ ...only, calendar: { ...only.calendar, name } }] };
}

/** A page nobody sees, filled and read. @throws NotRead where nothing on it is a schedule */
export function readBuilt(name: string, pageOf: PageOf, fill: (document: Document) => void): Reading {
  const page = pageOf('');
  page.document.title = name;
  fill(page.document);
  const { reading } = readPage(page, 'no-schedule');
  if (reading.timetables.every(({ blocks }) => blocks.length === 0)) throw new NotRead('no-schedule');
  return reading;
}
