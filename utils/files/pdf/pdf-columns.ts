import type { PdfCell, PdfLine } from './pdf-lines';
import type { CellPart } from '../../readers/any-page/read-parts';
import { columnRows } from './pdf-column-rows';
import { LOOKS_LIKE_CLOCK } from './pdf-clock';

/** Places tried for the left edge of the second of two columns. */
const PLACES = 40;

/** Lines that stand together: a table where they are set in columns, else as they are. */
export interface PdfBlock {
  readonly lines: readonly PdfLine[];
  readonly rows: readonly (readonly CellPart[])[] | null;
}

/**
 * Lines as tables where they are set in columns. Two texts side by side are taken apart first.
 * @param drawn at what heights lines are drawn across
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

/** A page in two columns, each with times of its own: left and right of a gap no line of them crosses. */
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
