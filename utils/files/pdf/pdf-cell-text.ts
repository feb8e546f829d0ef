import type { PdfBox } from './pdf-grid';
import { pdfLines } from './pdf-lines';

/** A part of a letter's height. The margins of a cell are hardly ever narrower. */
const MARGIN = 0.3;

/**
 * The text of a box of a drawn table. A printed line continues in the next line if the first word of the next one had
 * no room in it; otherwise the text has a line break there.
 */
export function pdfCellText({ left, right, texts }: Pick<PdfBox, 'left' | 'right' | 'texts'>): string {
  const lines = pdfLines(texts).map(({ cells, height }) => {
    const [first, last] = [cells[0]!, cells.at(-1)!];
    const text = cells.map((cell) => cell.text).join(' ');
    return { text, height, width: last.right - first.left };
  });
  const margin = (height: number) => 2 * MARGIN * height;
  return lines.reduce((whole, { text, width, height }, i) => {
    const before = lines[i - 1];
    if (!before) return text;
    const [word = ''] = text.split(' ');
    const wanted = before.width + (width / text.length) * (word.length + 1);
    const fits = wanted <= right - left - margin(height);
    return whole + (fits ? '\n' : ' ') + text;
  }, '');
}
