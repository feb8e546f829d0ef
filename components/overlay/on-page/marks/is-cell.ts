const CELL = 'td, th, [role=cell], [role=gridcell], [role=columnheader]';

/** Do other elements stand on the same line, as the cells of days do? Reads layout. */
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
