const CELL = 'td, th, [role=cell], [role=gridcell], [role=columnheader]';

/** Does an element stand among others on its line, as the cell of a day does? Reads layout. */
export function isCell(element: Element): boolean {
  if (element.matches(CELL)) return true;
  const { top, height } = element.getBoundingClientRect();
  return [element.previousElementSibling, element.nextElementSibling].some((sibling) => {
    const box = sibling?.getBoundingClientRect();
    return (
      box !== undefined && box.width > 1 && Math.min(box.bottom, top + height) - Math.max(box.top, top) > height / 2
    );
  });
}
