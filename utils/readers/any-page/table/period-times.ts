import { tidy } from '../../../schedule-text/line/trim';
import type { Timetable } from '../../../model/reading';
import { clock } from '../../../time/date/dates';
import { clockText } from '../../../time/clock/clock-marks';
import { cellFrom, isLabel, type Cell } from './cell';
import type { Matrix } from './matrix';

/*
 * A page that says when its periods are in one place and what happens in them in another: "Period 1 8:00–8:50", and a
 * week whose rows are only called 1, 2, 3.
 */

/** When each period is, as text, by `keyOf` its name. */
export type PeriodTimes = ReadonlyMap<string, string>;

/** Fewer named periods are no bell schedule, or no table of periods. */
const FEWEST_PERIODS = 3;
const MOST_ROWS_SHARE = 0.6;
const NAME =
  /^(?:periods?|per|p|block|hour|hr|mod|class|session|lesson|hora|bloque|per[ií]odo)?\.? ?#?(\d{1,2}|[a-h])(?:st|nd|rd|th)?\.?(?: (?:period|hour|block))?$/;

function keyOf(text: string): string {
  const words = tidy(clockText(text)).toLowerCase();
  return NAME.exec(words)?.[1] ?? words;
}

/** The first of the page's schedules that names most periods; null where none does. */
export function periodTimesOf(timetables: readonly Timetable[]): PeriodTimes | null {
  const counts = timetables.map(
    ({ blocks }) => new Set(blocks.filter(({ title }) => isLabel(title)).map(({ title }) => keyOf(title))).size,
  );
  const most = Math.max(0, ...counts);
  if (most < FEWEST_PERIODS) return null;
  const times = new Map<string, string>();
  for (const { title, start, end } of timetables[counts.indexOf(most)]!.blocks) {
    const key = keyOf(title);
    if (!times.has(key) && end !== null) times.set(key, `${clock(start)}–${clock(end)}`);
  }
  return times;
}

/** The table with the times of its periods in place of their names, down its side or along its top; null where it has none. */
export function withTimes(matrix: Matrix, times: PeriodTimes): Matrix | null {
  if (
    areNamed(
      matrix.map((row) => row[0]!),
      times,
    )
  )
    return matrix.map((row) => [timed(row[0]!, times), ...row.slice(1)]);
  const top = matrix.slice(0, 3).findIndex((row) => areNamed(row, times));
  return top < 0 ? null : matrix.map((row, y) => (y === top ? row.map((cell) => timed(cell, times)) : row));
}

function areNamed(cells: readonly Cell[], times: PeriodTimes): boolean {
  const own = [...new Set(cells)].filter(({ text }) => text !== '');
  const named = own.filter(({ text }) => times.has(keyOf(text)));
  return (
    named.filter(({ text }) => isLabel(text)).length >= FEWEST_PERIODS && named.length >= MOST_ROWS_SHARE * own.length
  );
}

function timed(cell: Cell, times: PeriodTimes): Cell {
  const time = times.get(keyOf(cell.text));
  return time === undefined ? cell : cellFrom(cell.element, [time], cell.isHead);
}
