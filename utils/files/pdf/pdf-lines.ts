import { oneLine } from '../../model/one-line';
import type { PdfText } from './pdf-page';

/** A gap so wide, in heights of the letters, is between two cells. */
const CELL = 0.9;
/** The gap between two words, in heights. */
const WORD = 0.15;
/** Pieces whose feet are so near, in heights, stand on one line. */
const LINE = 0.5;

/** Pieces of text that stand together, as one. */
export interface PdfCell extends PdfText {
  readonly right: number;
  /** What it was put together from, from the left. */
  readonly pieces: readonly PdfText[];
}

/** Text on one line, its cells from the left. */
export interface PdfLine {
  readonly bottom: number;
  /** Of the tallest letters. */
  readonly height: number;
  readonly cells: readonly PdfCell[];
}

/** Pieces of text as lines from the top. */
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

/** Pieces of one line as cells: those so many heights apart, usually as far as hardly any words are. */
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
