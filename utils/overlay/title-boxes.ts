import type { Block } from '../model/block';
import { DAY } from '../time/dates';
import { chipsOf } from './chips-of';
import type { Box, DayColumn } from './grid';

/** px: a line of a block's title, and a letter of it, as calendars set them (12 px type, wide rather than narrow). */
const LINE = 16;
const LETTER = 6.5;
const PADDING = 2;

/** About where the titles of timed blocks stand, so that a label can keep off them. Same px and origin as the columns. */
export function titleBoxes(blocks: readonly Block[], columns: readonly DayColumn[]): Box[] {
  const byDate = new Map(columns.map((column) => [column.date, column]));
  return blocks.flatMap((block) => {
    const column = block.date === null ? undefined : byDate.get(block.date);
    if (!column || block.allDay) return [];
    const { box, gutter } = column;
    const px = box.height / DAY;
    const end = block.end ?? block.start + 30;
    const whole = {
      left: box.left,
      width: box.width - gutter,
      top: box.top + block.start * px,
      height: (end - block.start) * px,
    };
    const chips = chipsOf(block.start, end, column);
    return (chips.length > 0 ? chips : [whole]).map(({ left, top, width, height }) => {
      const lines = Math.ceil((block.title.length * LETTER) / Math.max(width - 2 * PADDING, LETTER));
      return { left, top, width, height: Math.min(lines * LINE + PADDING, height) };
    });
  });
}
