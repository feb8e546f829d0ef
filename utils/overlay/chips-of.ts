import type { Minutes } from '../model/block';
import { DAY } from '../time/dates';
import type { Box, DayColumn } from './grid';

/** px. Pages leave a line between blocks, and draw the shortest ones higher than they are long. */
const OFF = 4;

/**
 * The boxes the page draws for a block that runs so in the column; several where blocks of several calendars run at the
 * same time, none where the page shows it otherwise.
 */
export function chipsOf(start: Minutes, end: Minutes, { box, chips }: DayColumn): Box[] {
  const px = box.height / DAY;
  const top = box.top + start * px;
  const bottom = box.top + Math.min(end, DAY) * px;
  return chips.filter((chip) => Math.abs(chip.top - top) <= OFF && Math.abs(chip.top + chip.height - bottom) <= OFF);
}
