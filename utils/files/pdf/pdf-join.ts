import { LOOKS_LIKE_CLOCK } from './pdf-clock';
import type { FilePart } from '../../readers/any-page/read-parts';

/** Lines. The foot and the head of a page have no more lines each. */
const BETWEEN = 2;

/**
 * The parts so far, followed by the parts of the next page. A table that continues on the next page without repeating
 * its head stays one table.
 */
export function joinPages(before: readonly FilePart[], next: readonly FilePart[]): FilePart[] {
  const last = before.findLastIndex(({ is }) => is === 'table');
  const first = next.findIndex(({ is }) => is === 'table');
  const [above, below] = [before[last], next[first]];
  if (above?.is !== 'table' || below?.is !== 'table') return [...before, ...next];
  const between = [...before.slice(last + 1), ...next.slice(0, first)];
  const isNear = before.length - 1 - last <= BETWEEN && first <= BETWEEN;
  const isOther = between.some((part) => part.is === 'line' && part.isHeading);
  const [head = []] = below.rows;
  const isHeaded = !head.some(({ text }) => LOOKS_LIKE_CLOCK.test(text));
  if (!isNear || isOther || isHeaded || widthOf(above) !== widthOf(below)) return [...before, ...next];
  const whole: FilePart = { is: 'table', rows: [...above.rows, ...below.rows] };
  return [...before.slice(0, last), whole, ...between, ...next.slice(first + 1)];
}

function widthOf({ rows }: Extract<FilePart, { is: 'table' }>): number {
  return (rows[0] ?? []).reduce((sum, { cols }) => sum + cols, 0);
}
