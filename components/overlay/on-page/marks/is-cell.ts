import { ask, boxOf, nextElementOf, previousElementOf } from '../../../../utils/page-data/real-dom';

const CELL = 'td, th, [role=cell], [role=gridcell], [role=columnheader]';

/** Do other elements stand on the same line, as the cells of days do? Reads layout. */
export function isCell(element: Element): boolean {
  if (ask(element, 'matches', CELL)) return true;
  const { top, height } = boxOf(element);
  return [previousElementOf(element), nextElementOf(element)].some((sibling) => {
    const box = sibling ? boxOf(sibling) : undefined;
    return (
      box !== undefined && box.width > 1 && Math.min(box.bottom, top + height) - Math.max(box.top, top) > height / 2
    );
  });
}
