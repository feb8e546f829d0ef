import { LineMaker, type PageLine } from './line-maker';
import { rowLineOf } from './row-line';
import { strikes } from '../../strikes';
import { isUnread } from './visible';
import {
  ask,
  firstElementOf,
  firstNodeOf,
  nameAround,
  nextElementOf,
  nextNodeOf,
  ofNode,
  parentNodeOf,
  parentOf,
} from '../../../page-data/real-dom';

/*
 * A page's text as the lines a person sees: blocks, `<br>`, list items and headings each begin one; a table's row is
 * one line with its cells apart. Walks without recursion, since a hostile page may be nested ten thousand deep.
 */

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark output q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
/** Elements between a cell and its table, at most. */
const AROUND = 3;

/** The lines under an element, in page order. `skip`: elements whose insides are read elsewhere. */
export function pageLines(root: Element, skip?: ReadonlySet<Element>): PageLine[] {
  const lines = new LineMaker(root);
  if (isStruck(parentOf(root))) lines.strike(1);
  let node: Node | null = root;
  let open = true;
  while (node) {
    const type: number = ofNode(node, 'nodeType');
    if (open && type === 3) lines.add(node.nodeValue ?? '', nameAround(node) === 'pre');
    const element: Element | null = type === 1 ? (node as Element) : null;
    if (open && element) open = enter(element, lines, root, skip);
    else if (element) leave(element, lines);
    const inside: Node | null = open && element ? firstNodeOf(element) : null;
    if (inside) {
      node = inside;
      continue;
    }
    if (open && element) leave(element, lines);
    if (node === root) break;
    const next: Node | null = nextNodeOf(node);
    open = next !== null;
    node = next ?? parentNodeOf(node);
  }
  return lines.done();
}

/** Whether what is inside is walked. */
function enter(element: Element, lines: LineMaker, root: Element, skip?: ReadonlySet<Element>): boolean {
  if (strikes(element)) lines.strike(1);
  if (element !== root && isUnread(element)) return false;
  const localName = ofNode(element, 'localName');
  if (localName === 'br' || localName === 'hr') lines.end();
  if (isBlock(element)) lines.begin(element);
  else lines.edge();
  if (skip?.has(element)) {
    lines.whole('', element);
    return false;
  }
  if (localName !== 'tr' || element === root) return true;
  const row = rowLine(element);
  if (row !== null) lines.whole(row, element);
  return row === null;
}

function leave(element: Element, lines: LineMaker): void {
  if (isBlock(element)) lines.close(element);
  else lines.edge();
  if (strikes(element)) lines.strike(-1);
}

/** A cell of a row, or of a part of a table, that is struck through. */
function isStruck(element: Element | null): boolean {
  for (let at = element, up = 0; at && up < AROUND; at = parentOf(at), up++) if (strikes(at)) return true;
  return false;
}

function isBlock(element: Element): boolean {
  if (!INLINE.has(ofNode(element, 'localName'))) return true;
  const style = ask(element, 'getAttribute', 'style');
  return style !== null && BLOCK_STYLE.test(style);
}

/** The row as one line; null where a table stands in it, or its cells are columns of text. */
function rowLine(row: Element): string | null {
  const cells: string[][] = [];
  for (let cell = firstElementOf(row); cell; cell = nextElementOf(cell)) {
    if (isUnread(cell)) continue;
    if (firstElementOf(cell) && ask(cell, 'getElementsByTagName', 'table').length > 0) return null;
    cells.push(pageLines(cell).flatMap(({ text }) => (text.trim() === '' ? [] : text)));
  }
  return rowLineOf(cells);
}
