import type { PdfPage, PdfRule, PdfText } from './pdf-page';

/** Points. Two lines of a table that are nearer to each other count as one. */
const NEAR = 4;
/**
 * The number of lines times the number of texts on a page. A page with more is a map and is not searched for tables.
 */
const MOST_LINES_BY_TEXTS = 5_000_000;
/** Points. Two lines whose ends are nearer than this meet. */
const MEET = 6;

/** A straight line: its place on one axis, and where it begins and ends on the other. */
interface Side {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A box of a drawn table and what is printed in it. */
export interface PdfBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly PdfText[];
}

/** A drawn table: the places where its columns and rows begin and end, and its boxes that hold text. */
export interface PdfGrid {
  /** The edges of its columns in points, from the left. */
  readonly xs: readonly number[];
  /** The edges of its rows in points, from the top. */
  readonly ys: readonly number[];
  readonly boxes: readonly PdfBox[];
}

/**
 * The tables that a page draws with lines, the text outside of them, and the heights at which lines are drawn across.
 */
export function pdfGrids({ texts, rules }: PdfPage): { grids: PdfGrid[]; loose: PdfText[]; drawn: number[] } {
  const across = sidesOf(rules, 1);
  const down = sidesOf(rules, 0);
  if (texts.length * (across.length + down.length) > MOST_LINES_BY_TEXTS)
    return { grids: [], loose: [...texts], drawn: [] };
  const boxes = new Map<string, PdfBox & { texts: PdfText[] }>();
  const loose: PdfText[] = [];
  for (const piece of texts) {
    const [x, y] = [piece.left + piece.width / 2, piece.bottom + piece.height / 3];
    const [left, right] = around(down, x, y);
    const [bottom, top] = around(across, y, x);
    if (left === null || right === null || top === null || bottom === null) {
      loose.push(piece);
      continue;
    }
    const key = [left, right, top, bottom].join();
    const box = boxes.get(key) ?? { left, right, top, bottom, texts: [] };
    boxes.set(key, box);
    box.texts.push(piece);
  }
  const grids: PdfGrid[] = [];
  for (const group of touching([...boxes.values()])) {
    const xs = [
      ...new Set([...group.flatMap(({ left, right }) => [left, right]), ...emptyColumns(group, across, down)]),
    ];
    xs.sort((a, b) => a - b);
    const ys = [...new Set(group.flatMap(({ top, bottom }) => [top, bottom]))].sort((a, b) => b - a);
    if (xs.length > 2 && ys.length > 2) grids.push({ xs, ys, boxes: group });
    else loose.push(...group.flatMap((box) => box.texts));
  }
  return { grids, loose, drawn: across.map(({ at }) => at) };
}

/** Edges of columns without any text, as far as the table's own lines reach. */
function emptyColumns(group: readonly PdfBox[], across: readonly Side[], down: readonly Side[]): number[] {
  const [left, right] = [Math.min(...group.map((box) => box.left)), Math.max(...group.map((box) => box.right))];
  const [bottom, top] = [Math.min(...group.map((box) => box.bottom)), Math.max(...group.map((box) => box.top))];
  const own = across.filter(({ at, from, to }) => at >= bottom && at <= top && from <= right && to >= left);
  const [first, last] = [Math.min(...own.map(({ from }) => from)), Math.max(...own.map(({ to }) => to))];
  return down
    .filter(({ at, from, to }) => at > first - MEET && at < last + MEET && from < top - 1 && to > bottom + 1)
    .map(({ at }) => at);
}

/** The straight lines along one axis (1: across, 0: down). Lines that continue each other become one. */
function sidesOf(rules: readonly PdfRule[], axis: 0 | 1): Side[] {
  const other = axis === 1 ? 0 : 1;
  const sides = rules
    .filter(({ from, to }) => Math.abs(from[axis] - to[axis]) < 1 && Math.abs(from[other] - to[other]) > 1)
    .map(({ from, to }) => ({
      at: from[axis],
      from: Math.min(from[other], to[other]),
      to: Math.max(from[other], to[other]),
    }))
    .sort((a, b) => a.at - b.at);
  const rows: Side[][] = [];
  for (const side of sides) {
    const row = rows.at(-1);
    if (row && side.at - row[0]!.at < NEAR) row.push(side);
    else rows.push([side]);
  }
  return rows.flatMap((row) => {
    const whole: Side[] = [];
    for (const side of row.toSorted((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && side.from - last.to < MEET) whole[whole.length - 1] = { ...last, to: Math.max(last.to, side.to) };
      else whole.push({ ...side, at: row[0]!.at });
    }
    return whole;
  });
}

/** The nearest line on each side of a place, among the lines that pass by it. */
function around(sides: readonly Side[], at: number, along: number): [before: number | null, after: number | null] {
  let [before, after]: [number | null, number | null] = [null, null];
  for (const side of sides) {
    if (along < side.from - 1 || along > side.to + 1) continue;
    if (side.at <= at) before = side.at;
    else after ??= side.at;
  }
  return [before, after];
}

/** The boxes, grouped by table. Boxes belong to one table if the areas they cover touch. */
function touching(boxes: readonly PdfBox[]): PdfBox[][] {
  let groups = boxes.map((box) => ({ ...box, boxes: [box] }));
  for (let before = Infinity; groups.length < before;) {
    before = groups.length;
    const joined: typeof groups = [];
    for (const group of groups) {
      const other = joined.findIndex((one) => isTouching(one, group));
      if (other < 0) joined.push(group);
      else joined[other] = join(joined[other]!, group);
    }
    groups = joined;
  }
  return groups.map((group) => group.boxes);
}

type Extent = Pick<PdfBox, 'left' | 'right' | 'top' | 'bottom'>;

function isTouching(a: Extent, b: Extent): boolean {
  return a.left <= b.right && b.left <= a.right && a.bottom <= b.top && b.bottom <= a.top;
}

function join<T extends Extent & { boxes: PdfBox[] }>(a: T, b: T): T {
  return {
    ...a,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
    boxes: [...a.boxes, ...b.boxes],
  };
}
