import type { PdfCell, PdfLine } from './pdf-lines';
import type { CellPart } from '../../readers/any-page/read-parts';
import { columnRows } from './pdf-column-rows';
import { LOOKS_LIKE_CLOCK } from './pdf-clock';

/** How many places are tried as the left edge of the second of two columns of text. */
const PLACES = 40;

/** Lines that belong together. They form a table if they are set in columns; otherwise `rows` is null. */
export interface PdfBlock {
  readonly lines: readonly PdfLine[];
  readonly rows: readonly (readonly CellPart[])[] | null;
}

/**
 * Lines as tables where they are set in columns. Two texts side by side are separated first.
 * @param drawn the heights at which lines are drawn across the page, in points
 */
export function pdfColumns(
  lines: readonly PdfLine[],
  isHeading: (line: PdfLine) => boolean,
  drawn: readonly number[],
): PdfBlock[] {
  const sides = besideEachOther(lines);
  if (sides) return [...pdfColumns(sides[0], isHeading, drawn), ...pdfColumns(sides[1], isHeading, drawn)];
  const blocks: PdfLine[][] = [];
  let open = false;
  for (const line of lines) {
    const alone: boolean = line.cells.length === 1 && (isHeading(line) || !open);
    if (alone || !open) blocks.push([line]);
    else blocks.at(-1)!.push(line);
    open = !alone;
  }
  return blocks.map((block) => ({ lines: block, rows: columnRows(block, drawn) }));
}

/**
 * The two halves of a page in two columns: each has times of its own, and almost no line crosses the gap between them.
 * Null for any other page.
 */
function besideEachOther(lines: readonly PdfLine[]): [PdfLine[], PdfLine[]] | null {
  const starts = lines.flatMap(({ cells }) =>
    cells.filter(({ text }) => LOOKS_LIKE_CLOCK.test(text)).map(({ left }) => left),
  );
  for (const at of [...new Set(starts.sort((a, b) => a - b))].slice(0, PLACES)) {
    const edge = at - 1;
    const part = (keep: (cell: PdfCell) => boolean) =>
      lines.flatMap((line) => {
        const cells = line.cells.filter(keep);
        return cells.length === 0 ? [] : [{ ...line, cells }];
      });
    const crossing = lines.filter(({ cells }) => cells.some(({ left, right }) => left < edge && right > edge));
    const [left, right] = [part((cell) => cell.left < edge), part((cell) => cell.left >= edge)];
    const timed = (side: readonly PdfLine[]) => side.filter(({ cells }) => LOOKS_LIKE_CLOCK.test(cells[0]!.text));
    const [some, others] = [timed(left), timed(right)];
    const level = others.filter((line) => some.some((other) => other.bottom === line.bottom)).length;
    if (some.length >= 3 && others.length >= 3 && crossing.length <= 2 && level * 2 < others.length)
      return [left, right];
  }
  return null;
}
