import type { Size } from './card-spot';

/** px. No label opens further from the pointer than 8. */
const BESIDE = 6;
const HIGHER = 4;

/** Where a label opens: at the pointer, left of it so that the hand does not cover it, and whole inside the viewport. */
export function labelSpot(pointer: { x: number; y: number }, label: Size, viewport: Size) {
  const left = pointer.x - BESIDE - label.width;
  const top = Math.min(Math.max(pointer.y - HIGHER, 0), Math.max(viewport.height - label.height, 0));
  return { left: left >= 0 ? left : pointer.x + BESIDE, top };
}
