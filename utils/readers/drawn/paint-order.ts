import type { Chip } from '../../overlay/grid';

/**
 * Chips in the order in which the page paints them, the lowest first: by the z-index of a chip or of the box around it,
 * then in page order.
 */
export function inPaintOrder(chips: readonly Chip[]): Chip[] {
  const layers = new Map(chips.map((chip) => [chip, layerOf(chip.element)]));
  return chips.toSorted((a, b) => layers.get(a)! - layers.get(b)!);
}

function layerOf(element: Element): number {
  const own = zIndex(element);
  return own === 0 && element.parentElement ? zIndex(element.parentElement) : own;
}

function zIndex(element: Element): number {
  return Number(element.ownerDocument.defaultView?.getComputedStyle(element).zIndex) || 0;
}
