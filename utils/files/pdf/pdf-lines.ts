import { oneLine } from '../../model/text/one-line';
import type { PdfText } from './pdf-page';

/** Heights of the letters. A gap as wide as this separates two cells. */
const CELL = 0.9;
/** Heights of the letters. A gap as wide as this separates two words. */
const WORD = 0.15;
/** Heights of the letters. Pieces whose feet differ by less stand on one line. */
const LINE = 0.5;

/** Pieces of text that stand close together, as one piece. */
export interface PdfCell extends PdfText {
  readonly right: number;
  /** The pieces it was made of, from the left. */
  readonly pieces: readonly PdfText[];
}

/** Text on one line; its cells come from the left. */
export interface PdfLine {
  readonly bottom: number;
  /** The height of the tallest letters, in points. */
  readonly height: number;
  readonly cells: readonly PdfCell[];
}

/** Pieces of text as lines, from the top of the page. */
export function pdfLines(texts: readonly PdfText[]): PdfLine[] {
  const lines: PdfText[][] = [];
  for (const piece of texts.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.bottom - a.bottom)) {
    const [first] = lines.at(-1) ?? [];
    if (first && first.bottom - piece.bottom <= LINE * Math.min(first.height, piece.height)) lines.at(-1)!.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => ({
    bottom: line[0]!.bottom,
    height: Math.max(...line.map(({ height }) => height)),
    cells: cellsOf(line),
  }));
}

/**
 * The pieces of one line as cells. A gap of more than `apart` heights separates two cells; few gaps between words are
 * as wide as the default.
 */
export function cellsOf(line: readonly PdfText[], apart = CELL): PdfCell[] {
  const cells: PdfCell[] = [];
  for (const piece of line.toSorted((a, b) => a.left - b.left)) {
    const last = cells.at(-1);
    const gap = last ? piece.left - last.right : Infinity;
    const right = piece.left + piece.width;
    if (!last || gap > apart * piece.height) cells.push({ ...piece, right, pieces: [piece] });
    else {
      const text = last.text + (gap > WORD * piece.height ? ' ' : '') + piece.text;
      cells[cells.length - 1] = { ...last, text, right, width: right - last.left, pieces: [...last.pieces, piece] };
    }
  }
  return cells.map((cell) => ({ ...cell, text: oneLine(cell.text) }));
}
