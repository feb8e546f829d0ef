import { WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { minutesBetweenOnDial } from '../../time/clock/clock';
import type { Draft, Item } from '../line/draft';
import type { Line } from '../line/line';

/*
 * "F 8:00 Math / M 8:50 Science / T 9:40 History": blocks of a school that are called by letters, some of them a day's.
 */

/** A lone capital before a time. */
const LETTER = /^\W*(?<letter>[A-Z])\W{0,3}\s+\d/;
/** Of two blocks that follow each other. */
const FURTHEST_APART_MINUTES = 360;
/** Rows by letters; fewer prove nothing. */
const FEWEST_ROWS = 3;

/** Rows by letters that no week explains: of every day, with the letter as their note. A heading begins another list. */
export function letterBlocks(items: readonly Item[], lines: readonly Line[]): Item[] {
  const letterOf = ({ line }: Item) => LETTER.exec(lines[line]!.text.slice(0, 20))?.groups?.['letter'];
  const blocks = listsOf(items).flatMap((list) => {
    const rows = list.filter((row) => row.drafts.length === 1 && letterOf(row) !== undefined);
    return areBlocks(rows.map(({ drafts }) => drafts[0]!)) ? rows : [];
  });
  const areLetters = new Set<Item>(blocks);
  return items.map((item) => {
    if (item.kind !== 'rows' || !areLetters.has(item)) return item;
    const [row] = item.drafts as readonly [Draft];
    return row.days ? { ...item, drafts: [{ ...row, days: null, notes: [letterOf(item)!, ...row.notes] }] } : item;
  });
}

type Rows = Extract<Item, { kind: 'rows' }>;

function listsOf(items: readonly Item[]): Rows[][] {
  const lists: Rows[][] = [[]];
  for (const item of items) {
    if (item.kind === 'heading') lists.push([]);
    else if (item.kind === 'rows') lists.at(-1)!.push(item);
  }
  return lists;
}

function areBlocks(rows: readonly Draft[]): boolean {
  const days = rows.flatMap((row) => row.days ?? []);
  const isWeek = rows.every((row) => row.days !== null) && inOrder(days);
  return rows.length >= FEWEST_ROWS && days.length > 0 && !isWeek && areOneDay(rows);
}

function inOrder(days: readonly Weekday[]): boolean {
  return days.every((day, i) => i === 0 || WEEKDAYS.indexOf(day) >= WEEKDAYS.indexOf(days[i - 1]!));
}

/** Each begins after the one before, as on one day. */
function areOneDay(rows: readonly Draft[]): boolean {
  return rows.slice(1).every(({ span }, i) => {
    const [before, now] = [rows[i]!.span.from, span.from];
    const apart = before && now ? minutesBetweenOnDial(before, now) : 0;
    return apart > 0 && apart < FURTHEST_APART_MINUTES;
  });
}
