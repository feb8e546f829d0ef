import { quoted } from '../../model/text/quoted';
import { warning, type ReadingWarning } from '../../model/warning';
import type { Item } from '../line/draft';
import type { Line } from '../line/line';
import { tidy } from '../line/trim';
import type { ReadRows } from './blocks';

/*
 * Rows that print a time and could not be cut into one: told, since a lesson nobody sees wastes a morning as well.
 */

/** Characters repeated of a line that was not read, and lines repeated. */
const LONGEST_QUOTE_CHARS = 60;
const MOST_LINES_QUOTED = 10;
/** Lines further than this from the rows that were read belong to something else. */
const REACH = 2;

/** A warning for each row that is left out. `tables`: the rows that were read. */
export function unreadRows(
  items: readonly Item[],
  lines: readonly Line[],
  tables: readonly Pick<ReadRows, 'blocks' | 'lines'>[],
): readonly ReadingWarning[] {
  const notes = notesByLine(tables);
  const read = [...notes.keys()].sort((a, b) => a - b);
  if (read.length === 0) return [];
  const [first, last] = [read[0]! - REACH, read.at(-1)! + REACH];
  const isNear = ({ line }: Item) => line >= first && line <= last;
  // A sentence is a note of the row it stands under or over, or of none.
  const around = rowsAround(lines.length, notes);
  const isNoted = ({ line }: Item) =>
    around[line]!.some((row) => notes.get(row)!.some((note) => note.includes(tidy(lines[line]!.text))));
  const unread = items.filter(
    (item) =>
      'unread' in item &&
      item.unread &&
      (item.unread === 'table' || isNear(item)) &&
      !(item.unread === 'told' && isNoted(item)),
  );
  return unread.slice(0, MOST_LINES_QUOTED).map(({ line }) => {
    return warning('row-not-read', { words: quoted(lines[line]!.text.trim(), LONGEST_QUOTE_CHARS) });
  });
}

/** What was said of the rows of each line that has some. */
function notesByLine(tables: readonly Pick<ReadRows, 'blocks' | 'lines'>[]): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  for (const { blocks, lines } of tables)
    for (const [i, { note }] of blocks.entries())
      notes.set(lines[i]!, [...(notes.get(lines[i]!) ?? []), ...(note === null ? [] : [note])]);
  return notes;
}

/** For each line, the lines of rows right before and behind it. */
function rowsAround(count: number, rows: ReadonlyMap<number, unknown>): readonly (readonly number[])[] {
  const around: number[][] = Array.from({ length: count }, () => []);
  const pass = (order: readonly number[]) => {
    let row: number | undefined;
    for (const line of order) {
      if (row !== undefined) around[line]!.push(row);
      if (rows.has(line)) row = line;
    }
  };
  const all = [...around.keys()];
  pass(all);
  pass(all.toReversed());
  return around;
}
