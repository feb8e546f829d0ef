import { isoDate } from '../time/date/dates';
import type { DatedWords } from './listed-days';

/** The cells of a week in the grid of a month: "19 | 20 First Day of School | 21". */
const CELL = /^(\d{1,2})(?!\d|[:/.]\d|\s?(?:st|nd|rd|th)\b)(?:\s*[-–:.])?\s*((?:\S.*)?)$/su;
/** A line with at least this many cells that hold a number is a week. */
const FEWEST_DAYS_OF_WEEK = 3;

/**
 * One row of the grid of a month, under the month's heading; null for any other line. The last days of the month before
 * and the first days of the next one stand in the same rows: there the numbers run backwards.
 * @param isFirst the first week under its heading.
 */
export function monthGrid(
  line: string,
  { year, month }: { year: number; month: number },
  isFirst: boolean,
): DatedWords[] | null {
  if (!line.includes(' | ')) return null;
  const cells = line.split(' | ').map((cell) => CELL.exec(cell.trim()));
  const numbers = cells.flatMap((cell) => (cell ? [Number(cell[1])] : []));
  if (
    numbers.length < FEWEST_DAYS_OF_WEEK ||
    numbers.length < cells.filter((_, i) => line.split(' | ')[i]!.trim() !== '').length / 2
  )
    return null;
  const turn = numbers.findIndex((number, i) => i > 0 && number < numbers[i - 1]!);
  let seen = -1;
  return cells.flatMap((cell) => {
    if (!cell) return [];
    seen++;
    const outside = turn >= 0 && (isFirst ? seen < turn : seen >= turn);
    const date = outside ? null : isoDate(year, month, Number(cell[1]));
    return date ? titlesOf(cell[2]!.trim()).map((title) => ({ title, days: [{ from: date, to: date }] })) : [];
  });
}

/** A rotation day often stands before the events of its cell: "A Day Early Release 1:10". */
function titlesOf(text: string): string[] {
  const [, label, rest] = /^([A-O][ -]Day|Day (?:[A-O]|\d{1,2}))\s+(\S.*)$/.exec(text) ?? [];
  return label ? [label, rest!] : text === '' ? [] : [text];
}
