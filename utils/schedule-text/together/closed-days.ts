import type { Block } from '../../model/block';
import { BETWEEN_CELLS } from '../../model/text/between-cells';
import { SCHOOL_WEEKDAYS, type Grade, type Weekday } from '../../model/vocabulary';
import { weekdaysOf } from '../../time/date/weekday-text';
import { closesAs } from '../../words/lists/closing';
import { gradeIn } from '../line/for-grades';
import type { Line } from '../line/line';
import type { ReadRows } from './blocks';
import { cutRows, heldOn, withoutDays } from '../weeks/without-days';
import { isOfDay } from '../closed/closed-heads';
import { closingFor, holdsFor, type ClosingFor } from '../closed/closing-for';
import { closingToldIn } from '../closed/told-plainly';
import { type Closing } from '../closed/closing-in';
import { isOf } from '../closed/is-of';

/*
 * Lines near the rows, and notes of theirs, that close a weekday or a lesson: "Friday: no school", "Writing is cancelled
 * on Tuesday.", "Thu cancelled". Rows stay, those days of theirs called off.
 */

/** A line that closes something, and where it stands. */
export interface ClosingLine extends ClosingFor {
  readonly line: number;
  /** The line of the row above it, of the first row where none is; null where it stands apart behind all rows. */
  readonly row: number | null;
}

/** Lines further than this from the rows that were read are about something else, such as when an office is closed. */
const REACH = 3;
const NOON_MINUTES = 720;

/** Lines over the first row that may say whose rows they are. */
const REACH_OF_NAMES = 4;

/** The one grade that the lines over the rows name; null for none or several. */
export function gradeOver(lines: readonly Line[], tables: readonly ReadRows[]): Grade | null {
  const first = Math.min(...tables.flatMap((table) => table.lines));
  const over = lines.slice(Math.max(0, first - REACH_OF_NAMES), first);
  const grades = new Set(over.flatMap(({ text }) => (closingFor(text) ? [] : (gradeIn(text) ?? []))));
  return grades.size === 1 ? [...grades][0]! : null;
}

/** What lines near the rows close, by one line or by a day and a line under it. */
export function closingLines(lines: readonly Line[], tables: readonly ReadRows[]): ClosingLine[] {
  const read = tables.flatMap((table) => table.lines);
  const [first, last] = [Math.min(...read), Math.max(...read)];
  return lines.flatMap(({ text }, line) => {
    if (line < first - REACH || line > last + REACH) return [];
    const said = closingFor(text) ?? closingBelow(text, lines[line + 1]?.text ?? '');
    if (!said || (said.closing.days === null && said.closing.what === null)) return [];
    const isApart = line > last && lines.slice(last, line).some(({ text }) => text.trim() === '');
    const row = isApart || line < first ? null : rowAbove(read, line);
    return [{ ...said, line, row }];
  });
}

/** "Thursday" over "No school today." */
function closingBelow(text: string, under: string): ClosingFor | null {
  const said = closingToldIn(under);
  const isWhole = said?.what === null && said.days === null && said.half === null;
  const closes = closesAs(under.trim(), true) ?? (isWhole ? said.closes : null);
  const days = closes === null ? null : weekdaysOf(text);
  return days && { closing: { days, what: null, closes: closes!, half: null, isWeek: false }, grades: null };
}

/** The rows, each cut in two where some of its days are closed. A row without days is one of every school day. */
export function withClosedDays(
  rows: ReadRows,
  said: readonly ClosingLine[],
  titles: readonly string[],
  grade: Grade | null,
): ReadRows {
  const own = said.filter((one) => holdsFor(one, grade) && isHere(one, rows, titles));
  return cutRows(rows, (block, line) =>
    withoutDays(
      wholeOff(
        block,
        own.map(({ closing }) => closing),
        titles,
      ),
      [...own.flatMap((one) => daysOff(block, line, one, rows, titles)), ...daysInNote(block)],
    ),
  );
}

/** A row of a rotation day, which no weekday cuts, called off as a whole where all of the week is. */
export function wholeOff(block: Block, said: readonly Closing[], titles: readonly string[]): Block {
  const isOff = said.some(({ days, isWeek, what, ...rest }) => {
    const isWhole = isWeek || days?.length === SCHOOL_WEEKDAYS.length;
    const closing = { days, isWeek, what, ...rest };
    return isWhole && (isOfDay(closing, titles) || (what !== null && isOf(what, block.title)));
  });
  return isOff && block.rotation !== null && block.date === null ? { ...block, calledOff: true } : block;
}

/** The days that a note says the row is not held on. */
export function daysInNote({ note, title }: Block): readonly Weekday[] {
  const parts = note?.split('\n').flatMap((line) => line.split(BETWEEN_CELLS)) ?? [];
  return parts.flatMap((part) => {
    // "Not on Wednesdays" beside a lesson is of it.
    const closing = closingToldIn(part) ?? closingToldIn(`class ${part}`);
    return closing && (closing.what === null || isOf(closing.what, title)) ? (closing.days ?? []) : [];
  });
}

/** What one closing of all that stands near takes from a block, whatever row it is said under. */
export function daysClosed(block: Block, closing: Closing, titles: readonly string[]): readonly Weekday[] {
  const { days, what, half } = closing;
  if (half !== null && (half === 'am') !== block.start < NOON_MINUTES) return [];
  if (isOfDay(closing, titles)) return days ?? [];
  return what !== null && isOf(what, block.title) ? (days ?? heldOn(block)) : [];
}

function daysOff(
  block: Block,
  at: number,
  { closing, line, row }: ClosingLine,
  { blocks, lines }: ReadRows,
  titles: readonly string[],
): readonly Weekday[] {
  const { days, what, closes, isWeek } = closing;
  const above = blocks.filter((_, i) => lines[i] === rowAbove(lines, line));
  // "Thu cancelled" under a row of Tuesday and Thursday is about that row.
  const isOfRow =
    what === null &&
    closes === 'it' &&
    above.some((one) => (one.days?.length ?? 0) > 1 && days?.every((day) => one.days!.includes(day)));
  if (isOfRow && at !== rowAbove(lines, line)) return [];
  if (days !== null || isWeek || row === null) return daysClosed(block, closing, titles);
  const same = above.some((one) => JSON.stringify(one.days) === JSON.stringify(block.days));
  return same ? daysClosed(block, closing, titles) : [];
}

const rowAbove = (lines: readonly number[], line: number) => Math.max(-1, ...lines.filter((one) => one < line));

/** Said of a whole day it holds for all that was read; of a lesson, for the schedule it stands in. */
function isHere({ closing, row }: ClosingLine, { lines }: ReadRows, titles: readonly string[]): boolean {
  return row === null || lines.includes(row) || (closing.days !== null && isOfDay(closing, titles));
}
