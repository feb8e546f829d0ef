import { oneLine } from '../../../model/text/one-line';
import {
  ask,
  closestOf,
  firstElementOf,
  nextElementOf,
  ofNode,
  parentOf,
  previousElementOf,
} from '../../../page-data/real-dom';

/** Characters; a longer text above a table is no head of it. */
const LONGEST_HEAD_CHARS = 60;

/**
 * What a table inside another's cell stands under: the head of that cell's column ("Monday" over a table of Monday's
 * times), or else of its row; null where neither is there.
 */
export function headAround(table: Element): string | null {
  const cell = closestOf(table, 'td, th');
  const row = cell && parentOf(cell);
  const outer = row && ask(row, 'closest', 'table');
  if (!cell || !row || !outer) return null;
  const top = outer.querySelector('tr');
  const over = top && top !== row ? cellAt(top, columnOf(cell)) : null;
  return headIn(over) ?? headIn(firstElementOf(row) === cell ? null : firstElementOf(row));
}

function columnOf(cell: Element): number {
  let x = 0;
  for (let at = previousElementOf(cell); at; at = previousElementOf(at)) x += reach(at);
  return x;
}

function cellAt(row: Element, column: number): Element | null {
  let x = 0;
  for (let at = firstElementOf(row); at; at = nextElementOf(at)) {
    x += reach(at);
    if (x > column) return at;
  }
  return null;
}

function reach(cell: Element): number {
  return Math.max(1, Number.parseInt(ask(cell, 'getAttribute', 'colspan') ?? '1', 10) || 1);
}

function headIn(cell: Element | null): string | null {
  if (!cell || ask(cell, 'getElementsByTagName', 'table').length > 0) return null;
  const text = oneLine(ofNode(cell, 'textContent'));
  return text === '' || text.length > LONGEST_HEAD_CHARS ? null : text;
}
