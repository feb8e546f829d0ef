import { oneLine } from '../../../model/one-line';
import { headAround } from './around-table';
import { boxTables } from './box-tables';
import { isOtherTable } from './other-table';
import { matrixOf, type Matrix } from '../table/matrix';
import { tablesIn, type Table } from '../table/tables-in';

/** A table of a page, what it is called, and whether it is plainly of something else than a class's day. */
export interface PageTable {
  readonly element: Element;
  readonly matrix: Matrix;
  readonly caption: string | null;
  /** The sheet of a spreadsheet it is. */
  readonly sheet: string | null;
  readonly isTimed: boolean;
  readonly isOther: boolean;
}

/** A longer table is a log, no week of a class, and not looked at. */
const MOST_ROWS = 1500;

export function pageTables(body: Element): PageTable[] {
  return inOrder([...tablesIn(body), ...boxTables(body)]).map((table) => {
    const { element, isTimed, rows } = table;
    const isLog = rows.length > MOST_ROWS;
    const matrix = isLog ? [] : matrixOf(table);
    const [caption, sheet] = [captionOf(element), sheetOf(element)];
    return { element, matrix, caption, sheet, isTimed, isOther: isLog || isOtherTable(matrix) };
  });
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
