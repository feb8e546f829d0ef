import { pdfCellText } from './pdf-cell-text';
import type { PdfBox, PdfGrid } from './pdf-grid';
import type { PdfText } from './pdf-page';
import type { CellPart } from '../../readers/any-page/read-parts';

interface Cell {
  readonly row: number;
  readonly col: number;
  readonly cols: number;
  readonly rows: number;
  readonly box: PdfBox;
  readonly texts: PdfText[];
}

/** The rows of a drawn table. Each box covers as many columns and rows as its lines show. */
export function pdfGridRows({ xs, ys, boxes }: PdfGrid): CellPart[][] {
  const taken = new Map<string, Cell>();
  const at = (row: number, col: number) => taken.get(`${row} ${col}`);
  for (const box of boxes) {
    const [row, col] = [ys.indexOf(box.top), xs.indexOf(box.left)];
    const other = at(row, col);
    if (other) {
      // Boxes may overlap where a line is drawn only in part.
      other.texts.push(...box.texts);
      continue;
    }
    const [lastRow, lastCol] = [ys.indexOf(box.bottom), xs.indexOf(box.right)];
    let [cols, rows] = [1, 1];
    while (col + cols < lastCol && !at(row, col + cols)) cols++;
    const isFree = (below: number) => Array.from({ length: cols }, (_, i) => at(below, col + i)).every((one) => !one);
    while (row + rows < lastRow && isFree(row + rows)) rows++;
    const cell = { row, col, cols, rows, box, texts: [...box.texts] };
    for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) taken.set(`${row + r} ${col + c}`, cell);
  }
  return ys.slice(1).map((_, row) =>
    xs.slice(1).flatMap((__, col): CellPart[] => {
      const cell = at(row, col);
      if (!cell) return [{ text: '', cols: 1, rows: 1 }];
      if (cell.row !== row || cell.col !== col) return [];
      return [{ text: pdfCellText({ ...cell.box, texts: cell.texts }), cols: cell.cols, rows: cell.rows }];
    }),
  );
}
