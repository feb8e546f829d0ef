import { pdfColumns } from './pdf-columns';
import { pdfGrids, type PdfGrid } from './pdf-grid';
import { pdfGridRows } from './pdf-grid-rows';
import { pdfLines, type PdfLine } from './pdf-lines';
import type { PdfPage, PdfText } from './pdf-page';
import type { FilePart } from '../../readers/any-page/read-parts';

/** A share of the usual height. Letters that are taller than this belong to a heading. */
const HEADING = 1.15;
/** Heights of the usual letters. A heading stands no higher above its table. */
const OVER = 4;

/** The place of a part among the others. Tables side by side are read one after the other, each under its heading. */
interface Placed {
  readonly top: number;
  readonly left: number;
  readonly part: FilePart;
}

/** The parts of one page, from the top: tables drawn with lines, tables set in columns, and single lines. */
export function pdfParts(page: PdfPage): FilePart[] {
  const { grids, loose, drawn } = pdfGrids(page);
  const usual = median(page.texts.map(({ height }) => height));
  const beside = grids.filter((grid) => grids.some((other) => isBeside(grid, other)));
  const headed = new Map(beside.map((grid): [PdfGrid, PdfText[]] => [grid, []]));
  const rest = loose.filter((piece) => {
    const grid = beside.find((one) => isOver(piece, one, usual));
    headed.get(grid!)?.push(piece);
    return !grid;
  });
  const parts: Placed[] = grids.flatMap((grid) => {
    const top = Math.max(grid.ys[0]!, ...beside.filter((other) => isBeside(grid, other)).map(({ ys }) => ys[0]!));
    const heads = pdfLines(headed.get(grid) ?? []).map((line) => lineOf(line, usual));
    return [...heads, { is: 'table', rows: pdfGridRows(grid) } as const].map((part) => ({
      top,
      left: grid.xs[0]!,
      part,
    }));
  });
  // Lines that stand between the same two drawn tables belong together.
  const between = (line: PdfLine) => grids.filter(({ ys }) => ys[0]! > line.bottom).length;
  for (const group of Map.groupBy(pdfLines(rest), between).values()) {
    let top = Infinity;
    for (const { lines, rows } of pdfColumns(group, (line) => line.height > HEADING * usual, drawn)) {
      const { left } = lines[0]!.cells[0]!;
      // The second of two texts side by side is read after the first, however high it begins.
      top = Math.min(top, lines[0]!.bottom);
      for (const part of rows ? [{ is: 'table', rows } as const] : lines.map((line) => lineOf(line, usual)))
        parts.push({ top, left, part });
    }
  }
  return parts.sort((a, b) => b.top - a.top || a.left - b.left).map(({ part }) => part);
}

function isBeside(a: PdfGrid, b: PdfGrid): boolean {
  const apart = a.xs.at(-1)! <= b.xs[0]! || b.xs.at(-1)! <= a.xs[0]!;
  return apart && a.ys[0]! > b.ys.at(-1)! && b.ys[0]! > a.ys.at(-1)!;
}

/** Does a piece of text stand close above this table, within its width? */
function isOver({ left, width, bottom, height }: PdfText, { xs, ys }: PdfGrid, usual: number): boolean {
  const up = bottom - ys[0]!;
  return up > -height && up < OVER * usual && left >= xs[0]! - usual && left + width <= xs.at(-1)! + usual;
}

function lineOf({ cells, height }: PdfLine, usual: number): FilePart {
  return { is: 'line', text: cells.map(({ text }) => text).join('  '), isHeading: height > HEADING * usual };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
