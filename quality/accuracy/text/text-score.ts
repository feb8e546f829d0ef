import { readLines } from '../../../utils/schedule-text/read-lines';
import { clock } from '../../../utils/time/date/dates';
import { linesOf } from '../../../tests/support/schedule-text/cases';
import type { Row, Schedule } from './text-truth';

/** The number of rows that were found, of rows that are there, and of rows that are right in both. */
export interface Tally {
  readonly found: number;
  readonly there: number;
  readonly right: number;
}

/** The parts of a row that have to be right. */
export type By = 'row' | 'row, bracket either way' | 'row, told apart by day' | 'times' | 'times and days';

export interface Scored {
  readonly schedule: Schedule;
  readonly found: readonly Row[];
  readonly tallies: Readonly<Record<By, Tally>>;
  /** Rows without an equal on the other side, by start, end and title. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const times = (row: Row) => `${clock(row.start)}–${row.end === null ? '?' : clock(row.end)}`;
/**
 * Titles are compared letter by letter. Only blanks, the kind of quotation marks and a full stop at the end do not
 * count.
 */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[.…]+$/, '')
    .trim();
/** The people who labelled left some brackets in the title and moved others into the note. Here both count as right. */
const headOf = (title: string) => plain(title.replace(/\s*\([^()]*\)\s*$/, '')) || plain(title);

const KEYS: Readonly<Record<By, (row: Row) => string>> = {
  row: (row) => `${times(row)} ${plain(row.title)}`,
  'row, bracket either way': (row) => `${times(row)} ${headOf(row.title)}`,
  'row, told apart by day': (row) => `${times(row)} ${headOf(row.title)}`,
  times,
  'times and days': (row) =>
    `${times(row)} ${row.days === null || row.days.length > 4 ? 'any day' : row.days.join(' ')}`,
};

/** Compares what is read in a schedule's text with the rows that a person read. */
export function score(schedule: Schedule): Scored {
  const found: Row[] = readLines(linesOf(schedule.text)).timetables.flatMap((table) => [...table.blocks]);
  const whole = asLabelled(found, schedule.rows);
  const tallies = Object.fromEntries(
    Object.entries(KEYS).map(([by, key]) => {
      const read = by === 'row, told apart by day' ? whole : found;
      const right = schedule.rows.length - unlike(schedule.rows.map(key), read.map(key)).length;
      return [by, { found: read.length, there: schedule.rows.length, right }];
    }),
  ) as Record<By, Tally>;
  const [said, read] = [schedule.rows.map(KEYS.row), found.map(KEYS.row)];
  return { schedule, found, tallies, missing: unlike(said, read), extra: unlike(read, said) };
}

/**
 * The people who labelled kept "Specials", with "Day 1 – Art, Day 2 – Music" below it, as one row, while PushIn reads a
 * row for each day. Such rows of one time, if no label has them, count as the one labelled row of that time that was
 * not read.
 */
function asLabelled(found: readonly Row[], labels: readonly Row[]): readonly Row[] {
  const [said, read] = [new Set(labels.map(KEYS.row)), new Set(found.map(KEYS.row))];
  return labels.reduce<readonly Row[]>((rows, label) => {
    if (label.days !== null || read.has(KEYS.row(label))) return rows;
    const parts = rows.filter((row) => times(row) === times(label) && !said.has(KEYS.row(row)) && isOfSomeDays(row));
    return parts.length < 2 ? rows : [...rows.filter((row) => !parts.includes(row)), label];
  }, found);
}

function isOfSomeDays({ days, rotation = null }: Row): boolean {
  return rotation !== null || (days !== null && days.length < 5);
}

/** The entries of the first list without an equal in the second; each entry of the second is an equal only once. */
function unlike(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

export function sum(tallies: readonly Tally[]): Tally {
  const add = (of: keyof Tally) => tallies.reduce((all, one) => all + one[of], 0);
  return { found: add('found'), there: add('there'), right: add('right') };
}

/** The F1 score, from 0 to 1. It is 1 if no row is there and none was found. */
export function f1({ found, there, right }: Tally): number {
  return found + there === 0 ? 1 : (2 * right) / (found + there);
}
