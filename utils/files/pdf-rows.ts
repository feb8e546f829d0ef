/** A piece of text where a PDF prints it: px from the left and bottom of its page. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** A gap so wide, in heights of the letters, is between two cells. */
const CELL = 0.9;
/** And so wide between two words. */
const WORD = 0.15;
/** Pieces whose feet are so near, in heights, stand on one line. */
const LINE = 0.5;

/** The lines of one page of a PDF, from the top, each as its cells from the left. */
export function pdfRows(texts: readonly PdfText[]): string[][] {
  const lines: PdfText[][] = [];
  for (const piece of texts.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.bottom - a.bottom)) {
    const [first] = lines.at(-1) ?? [];
    if (first && first.bottom - piece.bottom <= LINE * Math.min(first.height, piece.height)) lines.at(-1)!.push(piece);
    else lines.push([piece]);
  }
  return lines.map(cellsOf);
}

function cellsOf(line: readonly PdfText[]): string[] {
  const cells: string[] = [];
  let end = -Infinity;
  for (const { text, left, width, height } of line.toSorted((a, b) => a.left - b.left)) {
    const gap = left - end;
    const last = cells.length - 1;
    if (last < 0 || gap > CELL * height) cells.push(text);
    else cells[last] += (gap > WORD * height ? ' ' : '') + text;
    end = left + width;
  }
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== '');
}
