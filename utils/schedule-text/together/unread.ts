import { warning, type ReadingWarning } from '../../model/warning';
import type { Item } from '../line/draft';
import type { Line } from '../line/line';
import { tidy } from '../line/trim';

/*
 * Rows that print a time and could not be cut into one: told, since a lesson nobody sees wastes a morning as well.
 */

/** Characters repeated of a line that was not read, and lines repeated. */
const LONGEST_QUOTE_CHARS = 60;
const MOST_LINES_QUOTED = 10;
/** Lines further than this from the rows that were read belong to something else. */
const REACH = 2;

/**
 * A warning for each row that is left out. `read`: the lines of the rows that were read, in any order; `notes`: what was
 * said of them.
 */
export function unreadRows(
  items: readonly Item[],
  lines: readonly Line[],
  read: readonly number[],
  notes: readonly string[],
): readonly ReadingWarning[] {
  if (read.length === 0) return [];
  const [first, last] = [Math.min(...read) - REACH, Math.max(...read) + REACH];
  const isNear = ({ line }: Item) => line >= first && line <= last;
  const isNoted = ({ line }: Item) => notes.some((note) => note.includes(tidy(lines[line]!.text)));
  const unread = items.filter(
    (item) =>
      'unread' in item &&
      item.unread &&
      (item.unread === 'table' || isNear(item)) &&
      !(item.unread === 'told' && isNoted(item)),
  );
  return unread.slice(0, MOST_LINES_QUOTED).map(({ line }) => {
    const text = lines[line]!.text.trim();
    const words = text.length > LONGEST_QUOTE_CHARS ? `${text.slice(0, LONGEST_QUOTE_CHARS).trimEnd()}…` : text;
    return warning('row-not-read', { words });
  });
}
