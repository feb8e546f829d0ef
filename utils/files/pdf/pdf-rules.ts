import type { PdfRule } from './pdf-page';

type Point = readonly [x: number, y: number];
/** The six numbers [a b c d e f] of a transformation, as the PDF format has them. */
type Matrix = readonly number[];

/** What a page draws, as pdf.js lists it, and the numbers by which pdf.js calls the commands that matter here. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
export interface DrawingCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
}

/** Points. A filled shape that is no thicker is a line. */
const THIN = 3;
/** How many numbers follow each step of a path: move, line, two kinds of curve, close. */
const NUMBERS = [2, 2, 6, 4, 0];
const LINE = 1;
const CLOSE = 4;
/** The most lines of a page. A page that draws more is a map or a picture. */
const MOST_DRAWN_LINES = 20_000;

/** The straight lines that a page draws; the lines of its tables are among them. */
export function pdfRules({ fnArray, argsArray }: Drawing, codes: DrawingCodes): PdfRule[] {
  const rules: PdfRule[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((code, at) => {
    const args = argsArray[at] as readonly unknown[] | null;
    if (code === codes.save || code === codes.paintFormXObjectBegin) kept.push(matrix);
    if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    if (code === codes.transform) matrix = times(matrix, args as Matrix);
    if (code === codes.paintFormXObjectBegin && Array.isArray(args?.[0])) matrix = times(matrix, args[0] as Matrix);
    if (code !== codes.constructPath || rules.length > MOST_DRAWN_LINES) return;
    const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
    const { stroke, closeStroke, fillStroke, eoFillStroke, fill, eoFill } = codes;
    const isStroke = [stroke, closeStroke, fillStroke, eoFillStroke].includes(paint);
    if (!path || !(isStroke || paint === fill || paint === eoFill)) return;
    for (const points of shapesOf(path, matrix)) rules.push(...(thin(points) ?? (isStroke ? sides(points) : [])));
  });
  return rules;
}

function times([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, by: Matrix): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = by;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** The corners of each shape of a path. */
function shapesOf(path: ArrayLike<number>, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point[][] {
  const shapes: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at]!;
    const count = NUMBERS[step];
    if (count === undefined) break;
    const [x, y] = [path[at + count - 1] ?? 0, path[at + count] ?? 0];
    if (step === 0) shapes.push([]);
    if (step === CLOSE && shapes.at(-1)?.[0]) shapes.at(-1)!.push(shapes.at(-1)![0]!);
    else if (step <= LINE) shapes.at(-1)?.push([a * x + c * y + e, b * x + d * y + f]);
    at += count + 1;
  }
  return shapes;
}

/** The shape as lines, if it is so thin that one sees a single line; null if it is not. */
function thin(points: readonly Point[]): PdfRule[] | null {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(x1 - x0, y1 - y0) > THIN) return null;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x1 - x0 > y1 - y0 ? [{ from: [x0, y], to: [x1, y] }] : [{ from: [x, y0], to: [x, y1] }];
}

function sides(points: readonly Point[]): PdfRule[] {
  return points.slice(1).map((to, i) => ({ from: points[i]!, to }));
}
