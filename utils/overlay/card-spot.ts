import type { Box } from './grid';
import type { Size } from './label-spot';

const GAP = 8;
const MARGIN = 8;

/**
 * Where a card opens: beside what it is about, to the right where there is room, else to the left; level with it, and
 * always whole inside the viewport, whose origin is the origin.
 */
export function cardSpot(about: Box, card: Size, viewport: Size): { left: number; top: number } {
  const onRight = about.left + about.width + GAP;
  const onLeft = about.left - GAP - card.width;
  const fits = onRight + card.width + MARGIN <= viewport.width;
  return {
    left: inside(fits ? onRight : onLeft, card.width, viewport.width),
    top: inside(about.top - GAP, card.height, viewport.height),
  };
}

function inside(at: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(at, room - MARGIN - length));
}
