import type { Box } from './grid';
import type { Size } from './card-spot';

/** px between the minutes and what is around them. */
const GAP = 1;

/**
 * Where an event has room for the minutes of its mark: left of the mark, in its rows where that can be, else as near to
 * them as can be; never on what the event itself prints. Null where there is no such place. All boxes share an origin.
 */
export function minutesSpot(event: Box, bar: Box, words: Size, texts: readonly Box[]): Box | null {
  const left = bar.left - GAP - words.width;
  if (left < event.left + GAP) return null;
  const lowest = event.top + event.height - words.height - GAP;
  const inRows = bar.top + (bar.height - words.height) / 2;
  const tops = [inRows, bar.top, ...texts.flatMap((text) => [text.top + text.height, text.top]), lowest];
  const free = tops.filter((top) => {
    const isIn = top >= event.top && top <= lowest;
    return isIn && !texts.some((text) => isOver(text, { left: left - GAP, top, ...words }));
  });
  const [best] = free.sort((a, b) => Math.abs(a - inRows) - Math.abs(b - inRows));
  return best === undefined ? null : { left, top: best, ...words };
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
