/**
 * A piece of text as a PDF prints it. Places are points from the left and from the bottom of the page, which is turned
 * so that the text reads upright.
 */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn line between two points, in the order in which they are drawn. */
export interface PdfRule {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** What one page prints. */
export interface PdfPage {
  readonly texts: readonly PdfText[];
  readonly rules: readonly PdfRule[];
}

/** Text as pdf.js describes it. `transform` places it; its first two numbers say in which direction it runs. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A page as one holds it to read it: most of its letters run to the right. Text that runs another way is left out. */
export function uprightPage(items: readonly PdfItem[], rules: readonly PdfRule[]): PdfPage {
  const letters = [0, 0, 0, 0];
  for (const item of items) letters[quarterOf(item)]! += item.str.trim().length;
  const quarter = letters.indexOf(Math.max(...letters));
  const texts = items
    .filter((item) => item.str.trim() !== '' && quarterOf(item) === quarter)
    .map(({ str, transform, width, height }) => {
      const [left, bottom] = turned([transform[4] ?? 0, transform[5] ?? 0], quarter);
      return { text: str, left, bottom, width, height: height || 10 };
    });
  const upright = rules.map(({ from, to }) => ({ from: turned(from, quarter), to: turned(to, quarter) }));
  return { texts, rules: upright };
}

/** By how many quarter turns to the left the text is turned. */
function quarterOf({ transform: [a = 1, b = 0] }: PdfItem): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

function turned([x, y]: readonly [number, number], quarter: number): readonly [number, number] {
  if (quarter === 1) return [y, -x];
  if (quarter === 2) return [-x, -y];
  return quarter === 3 ? [-y, x] : [x, y];
}
