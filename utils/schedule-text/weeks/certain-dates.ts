import { warning, type ReadingWarning } from '../../model/warning';
import { isOfCertainDates } from '../../time/date/undated';
import type { Line } from '../line/line';
import { tidy } from '../line/trim';

/** Lines above the first row that may head it all. */
const REACH = 4;
/** Characters of a heading. */
const LONGEST_HEADING_CHARS = 80;

/**
 * "Week of December 7" or "Monday, 12/7" over rows that have no dates: they are kept as of every week and may be of one,
 * which is told once. `rows`: the lines of the rows that were read.
 */
export function certainDates(lines: readonly Line[], rows: readonly number[]): readonly ReadingWarning[] {
  if (rows.length === 0) return [];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const read = new Set(rows);
  const heading = lines.find(
    ({ text }, at) =>
      at >= first - REACH &&
      at < last &&
      !read.has(at) &&
      text.length <= LONGEST_HEADING_CHARS &&
      isOfCertainDates(text),
  );
  return heading ? [warning('certain-dates', { words: tidy(heading.text) })] : [];
}
