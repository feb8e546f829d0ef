import type { Box } from './grid';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card opens; `height` is how high it may be where it has to be lower than it is. */
export interface CardSpot {
  readonly left: number;
  readonly top: number;
  readonly height: number | null;
}

const GAP = 8;
const MARGIN = 8;
/** px. Further from its mark nobody connects a card with it. */
const NEAR = 360;
/** px. A card lower than this says nothing, so it is laid over its lesson instead. */
const LEAST_CARD_PX = 160;

/**
 * Where a card opens: right, left, below or above its lesson, never over it, wherever it is whole and near its mark. Where it fits nowhere it is made lower, below or above the lesson, whichever has more room. The
 * viewport's origin is the origin.
 * @param about what the lesson takes of the page, its mark with it. @param mark the mark itself.
 */
export function cardSpot(about: Box, mark: Box, card: Size, viewport: Size): CardSpot {
  const right = about.left + about.width + GAP;
  const left = about.left - GAP - card.width;
  const below = about.top + about.height + GAP;
  const above = about.top - GAP - card.height;
  // Beside the mark in both ways: its right edge under the mark's, so that the eye need not wander.
  const levelLeft = inside(mark.left + mark.width - card.width, card.width, viewport.width);
  const levelTop = inside(mark.top - GAP, card.height, viewport.height);
  const places = [
    { left: right, top: levelTop },
    { left, top: levelTop },
    { left: levelLeft, top: below },
    { left: levelLeft, top: above },
  ]
    // A rect of the browser has nothing of its own to spread.
    .map((place) => ({ ...place, width: card.width, height: card.height }))
    .filter((place) => isWhole(place, viewport));
  const near = places.find((place) => away(place, mark) <= NEAR) ?? places.at(-1);
  if (near) return { left: near.left, top: near.top, height: null };

  const under = viewport.height - MARGIN - below;
  const over = about.top - GAP - MARGIN;
  const height = Math.max(under, over);
  const hidden = below < 0 || about.top > viewport.height;
  if (height < LEAST_CARD_PX || hidden) {
    const side = right + card.width + MARGIN <= viewport.width ? right : mark.left - GAP - card.width;
    return { left: inside(side, card.width, viewport.width), top: levelTop, height: null };
  }
  const lower = Math.min(height, card.height);
  return { left: levelLeft, top: under >= over ? below : about.top - GAP - lower, height: lower };
}

function isWhole({ left, top, width, height }: Box, viewport: Size): boolean {
  return (
    left >= MARGIN &&
    top >= MARGIN &&
    left + width <= viewport.width - MARGIN &&
    top + height <= viewport.height - MARGIN
  );
}

/** px between two boxes. */
function away(a: Box, b: Box): number {
  const x = Math.max(a.left - b.left - b.width, b.left - a.left - a.width, 0);
  const y = Math.max(a.top - b.top - b.height, b.top - a.top - a.height, 0);
  return Math.hypot(x, y);
}

function inside(at: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(at, room - MARGIN - length));
}
