import { inlinePx } from '../../dom';
import { parentOf } from '../../../page-data/real-dom';

/**
 * px of an hour in a day's column; null where nothing tells. Only inline heights count: that of the column, of what fills
 * it, or of 24 equal rows beside it.
 */
export function hourHeight(column: Element): number | null {
  for (const element of [column, ...column.children]) {
    const height = inlinePx(element, 'height');
    if (height !== null && height >= 24 * 10) return (height - (height % 24 === 0 ? 0 : 1)) / 24;
  }
  for (let at = parentOf(column), up = 0; at && up < 4; at = parentOf(at), up++) {
    for (const rows of at.querySelectorAll(':scope > *, :scope > * > *')) {
      if (rows.childElementCount < 24 || rows.childElementCount > 25) continue;
      const heights = new Set([...rows.children].map((row) => inlinePx(row, 'height')));
      const [height] = heights;
      if (heights.size === 1 && height) return height;
    }
  }
  return null;
}
