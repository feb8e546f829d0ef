import { cellFrom } from '../table/cell';
import type { Table } from '../table/tables-in';
import { isUnread } from '../lines/visible';
import { ask, ofNode, parentNodeOf, parentOf } from '../../../page-data/real-dom';

/*
 * Tables drawn with boxes: rows of boxes, columns of boxes, or one box after another that a style sheet breaks into rows.
 * Style sheets are not known here; the times tell. Where one stands in every row at the same place, the boxes around
 * them are cells.
 */

const LOOKS_LIKE_CLOCK = /\d\s?[:.;h]\s?[0-5]\d|\d\s?[ap]\.?m\b|\d\s?[-–—]\s?\d/i;
/** Characters of a text that is a time and nothing else. */
const LONGEST_TIME_CHARS = 40;
/** Fewer rows, or fewer columns, are read as well as text. */
const ROWS = 3;
const COLUMNS = 3;
const OTHER = /^(?:table|br|hr|ul|ol|dl)$/;
const HEADING = /^h[1-6]$/;
const MOST_TIMES = 2000;
/** This share of the rows has a time of its own; heads and rows across have none. */
const TIMED_ROWS_SHARE = 0.6;

export function boxTables(root: Element): Table[] {
  const found = new Map<Element, Table>();
  const cells = timeCells(root);
  const parents = new Map<Element, Set<Element>>();
  for (const cell of cells) {
    const parent = parentOf(cell)!;
    parents.set(parent, (parents.get(parent) ?? new Set()).add(cell));
  }
  const rows = new Set([...parents.keys()].flatMap((parent) => parentOf(parent) ?? []));
  const add = (element: Element, made: Element[][] | null) => {
    const inside =
      made !== null && ![...found.keys()].some((one) => ask(one, 'contains', element) || ask(element, 'contains', one));
    if (made && inside) found.set(element, { element, rows: made.map((row) => ({ element: row[0]!, cells: row })) });
  };
  for (const [parent, times] of parents)
    if (parent !== root && times.size >= ROWS) add(parent, flat(boxesOf(parent), times));
  for (const outer of rows) {
    const boxes = boxesOf(outer).map((row) => boxesOf(row, true));
    if (outer !== root && boxes.length >= ROWS) add(outer, stacked(boxes, cells) ?? sideBySide(boxes, cells));
  }
  return [...found.values()];
}

/** The outermost boxes that hold a time and nothing else, outside of real tables. */
function timeCells(root: Element): Set<Element> {
  const found = new Set<Element>();
  const walker = ofNode(root, 'ownerDocument').createTreeWalker(root, 5, (node) =>
    ofNode(node, 'nodeType') === 1 && (isUnread(node as Element) || isReal(node as Element)) ? 2 : 1,
  );
  while (walker.nextNode() && found.size < MOST_TIMES) {
    if (ofNode(walker.currentNode, 'nodeType') !== 3) continue;
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length > LONGEST_TIME_CHARS || !LOOKS_LIKE_CLOCK.test(text)) continue;
    const cell = boxAround(walker.currentNode, root);
    if (cell !== root && parentOf(cell) && cellFrom(cell, [text.trim()], false).time) found.add(cell);
  }
  return found;
}

/** Asked of every element of a page: no selector is. */
function isReal(element: Element): boolean {
  const localName = ofNode(element, 'localName');
  if (localName === 'table' || localName === 'dl') return true;
  return ask(element, 'hasAttributes') && /^(?:table|grid|treegrid)$/.test(ask(element, 'getAttribute', 'role') ?? '');
}

function isHeading(element: Element): boolean {
  return HEADING.test(ofNode(element, 'localName'));
}

function boxAround(text: Node, root: Element): Element {
  let box = text as Element;
  for (let up = parentOf(box); up && box !== root && isOnly(box); up = parentOf(box)) box = up;
  return ofNode(box, 'nodeType') === 1 ? box : root;
}

/** Does nothing else stand in the same box? */
function isOnly(node: Node): boolean {
  const others = ofNode(parentNodeOf(node)!, 'childNodes');
  if (others.length > 8) return false;
  return [...others].every((other) => other === node || isBlank(other));
}

function isBlank(node: Node): boolean {
  const type = ofNode(node, 'nodeType');
  return type === 8 || (type === 3 && (node.nodeValue ?? '').trim() === '');
}

/**
 * The boxes inside a box, without its headings; none where words or a table stand beside them. In a row a heading is a
 * box as well: its title.
 */
function boxesOf(element: Element, isRow = false): Element[] {
  const all = [...ofNode(element, 'children')].filter((child) => !isUnread(child));
  const boxes = isRow ? all : all.slice(all.findIndex((box) => !isHeading(box)));
  const alike = boxes.every((box) => !OTHER.test(ofNode(box, 'localName')) && (isRow || !isHeading(box)));
  const words = [...ofNode(element, 'childNodes')].some((node) => ofNode(node, 'nodeType') !== 1 && !isBlank(node));
  return alike && !words ? boxes : [];
}

/** One box after another: a time begins each row. A row of two boxes has one over its whole width. */
function flat(boxes: readonly Element[], times: ReadonlySet<Element>): Element[][] | null {
  const at = boxes.flatMap((box, i) => (times.has(box) ? [i] : []));
  const steps = at.map((from, i) => (at[i + 1] ?? boxes.length) - from);
  const width = Math.max(0, ...steps);
  const [first] = at;
  if (first === undefined || width < COLUMNS || first % width !== 0 || first > 3 * width) return null;
  if (steps.filter((step) => step === width).length < 2 || steps.some((step) => step !== width && step !== 2))
    return null;
  const heads = Array.from({ length: first / width }, (_, y) => boxes.slice(y * width, (y + 1) * width));
  const rows = at.map((from, i) => {
    const row = boxes.slice(from, from + steps[i]!);
    return row.length === width ? row : [row[0]!, ...Array<Element>(width - 1).fill(row[1]!)];
  });
  return [...heads, ...rows];
}

/** Rows of as many boxes each, with a time at one place in most of them. */
function stacked(rows: readonly Element[][], times: ReadonlySet<Element>): Element[][] | null {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === width);
  const titled = full.every((row) => row.some(isHeading));
  if (width < (titled ? 2 : COLUMNS) || rows.some((row) => row.length !== width && row.length > 2)) return null;
  const timed = (x: number) => full.filter((row) => times.has(row[x]!)).length;
  const best = Math.max(...Array.from({ length: width }, (_, x) => timed(x)));
  if (best < ROWS || best < TIMED_ROWS_SHARE * full.length) return null;
  return rows
    .filter((row) => row.length > 0)
    .map((row) => (row.length === width ? row : [row[0]!, ...Array<Element>(width - 1).fill(row.at(-1)!)]));
}

/** Columns of as many boxes each, one of them times. */
function sideBySide(columns: readonly Element[][], times: ReadonlySet<Element>): Element[][] | null {
  const height = columns[0]!.length;
  if (height < ROWS || columns.length < COLUMNS || columns.some((column) => column.length !== height)) return null;
  if (columns[0]!.filter((box) => times.has(box)).length < TIMED_ROWS_SHARE * height) return null;
  return columns[0]!.map((_, y) => columns.map((column) => column[y]!));
}
