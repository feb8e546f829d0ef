import type { Minutes } from '../model/block';
import { DAY_MIN } from '../time/date/dates';
import type { Chip, DayColumn } from './grid';

/** px. Pages leave a line between blocks. */
const OFF = 4;

/** A block as it is looked for among the chips of its day. */
interface Sought {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly title: string;
  readonly calendar?: string | undefined;
}

/**
 * The chip the page draws for a block; null where the page shows it otherwise. Of several that run so its own calendar's
 * counts, then the one that says its title. The shortest blocks are drawn higher than they are long.
 */
export function chipOf({ start, end, title, calendar }: Sought, { box, chips }: DayColumn): Chip | null {
  const px = box.height / DAY_MIN;
  const top = box.top + start * px;
  const bottom = box.top + Math.min(end, DAY_MIN) * px;
  const over = (chip: Chip) => chip.top + chip.height - bottom;
  const found = chips.filter(
    (chip) => Math.abs(chip.top - top) <= OFF && over(chip) >= -OFF && isOf(chip.calendar, calendar),
  );
  const least = Math.min(...found.map((chip) => Math.max(over(chip), OFF)));
  const fitting = found.filter((chip) => Math.max(over(chip), OFF) === least);
  if (fitting.length < 2) return fitting[0] ?? null;
  return fitting.find(({ element }) => element.textContent?.includes(title)) ?? fitting[0]!;
}

function isOf(its: string | undefined, wanted: string | undefined): boolean {
  return its === undefined || wanted === undefined || its === wanted;
}
