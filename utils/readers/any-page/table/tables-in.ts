import { isUnread } from '../lines/visible';
import { ask, ofNode, parentOf } from '../../../page-data/real-dom';

/** Something with rows and cells, whatever elements it is made of. */
export interface Table {
  readonly element: Element;
  readonly rows: readonly { readonly element: Element; readonly cells: readonly Element[] }[];
}

const CELL = new Set(['td', 'th']);
const CELL_ROLE = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const PERIODS = /^\s*(?:(?:period|block|bloque|per[ií]odo|hour)s?\b|mon(?:day)?\s*$|lunes|day 1|a day)/i;
const SHORT_TABLE_CHARS = 5000;
const LONG_CELL = 400;
/** A page of more tables with times is no class's; the rest of them is not read. */
export const MOST_TABLES = 150;
const CLOCKS = /\d\s?[:.;h]\s?[0-5]\d/g;
const LOOKS_LIKE_CLOCK = /\d\s?[:.;h]\s?[0-5]\d|\d\s?[ap]\.?m\b|\d\s?[-–]\s?\d/i;

/**
 * The tables that may be read as tables, in page order. A table that holds another with times in it is only a layout,
 * so the inner one is taken; other tables inside a cell are details of that cell.
 */
export function tablesIn(root: Element): Table[] {
  const found: Table[] = [];
  const details = new Set<Element>();
  for (const element of ask(root, 'querySelectorAll', 'table, [role=table], [role=grid], [role=treegrid]')) {
    if (details.has(element) || isGone(element, root)) continue;
    const inner = [...ask(element, 'getElementsByTagName', 'table')];
    if (inner.some(isOwnTable)) continue;
    for (const one of inner) details.add(one);
    const rows = rowsOf(element);
    const cells = rows.map((row) => row.cells);
    if (!isLayout(cells, isPart) && mayBeRead(cells, textIn(element), textIn)) found.push({ element, rows });
    if (found.length >= MOST_TABLES) break;
  }
  return found;
}

const textIn = (element: Element) => ofNode(element, 'textContent') ?? '';

/** Has it times, or are they elsewhere on the page? */
export function mayBeRead<C>(rows: readonly (readonly C[])[], whole: string, textOf: (cell: C) => string): boolean {
  return (
    rows.length > 0 && (LOOKS_LIKE_CLOCK.test(whole) || (whole.length < SHORT_TABLE_CHARS && isPeriods(rows, textOf)))
  );
}

/** Days over rows, or rows called periods: what could have its times elsewhere on the page. */
function isPeriods<C>(rows: readonly (readonly C[])[], textOf: (cell: C) => string): boolean {
  const heads = [...rows[0]!, ...rows.flatMap(([first]) => first ?? [])];
  return rows.length >= 3 && heads.some((head) => PERIODS.test(textOf(head)));
}

/** A few cells that each hold half a page, or a heading and its schedule, only put them side by side. */
export function isLayout<C>(rows: readonly (readonly C[])[], isPart: (cell: C) => boolean): boolean {
  return rows.length <= 3 && rows.every(({ length }) => length <= 3) && rows.some((cells) => cells.some(isPart));
}

/** Half a page, by its length alone. */
export function isLongCell(text: string): boolean {
  return text.trim().length > LONG_CELL;
}

function isPart(cell: Element): boolean {
  const text = textIn(cell);
  if (isLongCell(text)) return true;
  return (
    (text.match(CLOCKS)?.length ?? 0) >= 3 &&
    ask(cell, 'querySelector', 'h1, h2, h3, h4, h5, h6, [role=heading]') !== null
  );
}

function isOwnTable(table: Element): boolean {
  let timed = 0;
  for (const row of ask(table, 'getElementsByTagName', 'tr'))
    if (LOOKS_LIKE_CLOCK.test(textIn(row)) && ++timed >= 2) return true;
  return false;
}

function isGone(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
    if (isUnread(at)) return true;
  }
  return false;
}

function rowsOf(table: Element): Table['rows'] {
  const rows: { element: Element; cells: Element[] }[] = [];
  const own = ofNode(table, 'localName') === 'table' ? 'tr' : '[role=row], tr';
  for (const element of ask(table, 'querySelectorAll', own)) {
    if (ask(element, 'closest', 'table, [role=table], [role=grid], [role=treegrid]') !== table || isUnread(element))
      continue;
    const cells = cellsOf(element);
    if (cells.length > 0) rows.push({ element, cells });
  }
  return rows;
}

function cellsOf(row: Element): Element[] {
  const children = [...ofNode(row, 'children')].filter(
    (child) => CELL.has(ofNode(child, 'localName')) || CELL_ROLE.has(ask(child, 'getAttribute', 'role') ?? ''),
  );
  const cells =
    children.length > 0
      ? children
      : [...ask(row, 'querySelectorAll', '[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]')];
  return cells.filter((cell) => !isUnread(cell));
}
