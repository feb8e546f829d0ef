import { oneLine } from '../../../model/text/one-line';
import { headAround } from './around-table';
import { boxTables } from './box-tables';
import { isOtherTable } from './other-table';
import { matrixOf, type Matrix } from '../table/matrix';
import { tablesIn, type Table } from '../table/tables-in';

/** A table, what it is called, and whether it is plainly of something else than a class's day. */
export interface FoundTable {
  readonly matrix: Matrix;
  readonly caption: string | null;
  /** The sheet of a spreadsheet it is. */
  readonly sheet: string | null;
  readonly isOther: boolean;
}

/** A longer table is a log, no week of a class, and not looked at. */
export const MOST_ROWS = 1500;

/** The tables of a page, in page order, each by its element. */
export function pageTables(body: Element): ReadonlyMap<Element, FoundTable> {
  return new Map(
    inOrder([...tablesIn(body), ...boxTables(body)]).map((table) => {
      const { element } = table;
      const matrix = table.rows.length > MOST_ROWS ? null : matrixOf(table);
      return [element, foundTable(matrix, captionOf(element), sheetOf(element))];
    }),
  );
}

/** `matrix` null: too long to be looked at. */
export function foundTable(matrix: Matrix | null, caption: string | null, sheet: string | null): FoundTable {
  return { matrix: matrix ?? [], caption, sheet, isOther: matrix === null || isOtherTable(matrix) };
}

function inOrder(tables: Table[]): Table[] {
  // 4 is DOCUMENT_POSITION_FOLLOWING: the other one follows.
  return tables.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
}

function captionOf(element: Element): string | null {
  return (
    oneLine(
      element.querySelector('caption')?.textContent ?? element.getAttribute('aria-label') ?? headAround(element),
    ) || null
  );
}

/** The name on the tab of a published spreadsheet's sheet. */
function sheetOf(element: Element): string | null {
  const sheet = element.closest('#sheets-viewport > [id]')?.id ?? '';
  if (!/^\d+$/.test(sheet)) return null;
  return oneLine(element.ownerDocument.getElementById(`sheet-button-${sheet}`)?.textContent ?? null) || null;
}
