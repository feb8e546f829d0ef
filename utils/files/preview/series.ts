import { type Block, blockWith, type IsoDate } from '../../model/block';
import { blockKey } from '../../model/block-key';
import { SCHOOL_WEEKDAYS, WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { weekdayOf } from '../../time/date/dates';

/** One row of the preview: a lesson at the same minutes on all its dates, or a lesson that has no date. */
export interface Series {
  /** The id stays the same while the row is changed. */
  readonly id: number;
  /** The blocks of the row, by date; never empty. They differ only in date and note. */
  readonly blocks: readonly Block[];
  /** The blocks as they were read. A weekday that is taken off the row and put back gets its blocks back from here. */
  readonly read: readonly Block[];
  /** The id of the series to which this is an exception: the same lesson at other minutes on a few days. */
  readonly exceptionOf: number | null;
}

/** A share of the dates of its lesson. An exception has no more dates than that. */
const EXCEPTION_SHARE = 0.2;

/** The rows of a timetable, in the order of their first block. Each undated block is a row of its own. */
export function seriesOf(blocks: readonly Block[]): Series[] {
  const alike = Map.groupBy(blocks.entries(), ([index, block]) => (block.date === null ? String(index) : keyOf(block)));
  const rows = [...alike.values()].map((entries, id): Series => {
    const own = entries.map(([, block]) => block).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
    return { id, blocks: own, read: own, exceptionOf: null };
  });
  const lessons = Map.groupBy(rows.filter(isDated), ({ blocks: [first] }) => blockKey(first!.title));
  return rows.map((row) => {
    const main = isDated(row) ? mainOf(lessons.get(blockKey(row.blocks[0]!.title))!) : row;
    const few = row.id !== main.id && row.blocks.length <= main.blocks.length * EXCEPTION_SHARE;
    return few ? { ...row, exceptionOf: main.id } : row;
  });
}

/** Every block of the rows, as it will be stored. */
export function blocksOfRows(rows: readonly Series[]): Block[] {
  return rows.flatMap(({ blocks }) => blocks);
}

/** The weekdays of a row, Monday first; empty if it says none. */
export function weekdaysOfRow({ blocks }: Pick<Series, 'blocks'>): Weekday[] {
  const [first] = blocks;
  if (first?.date === null) return [...(first.days ?? [])];
  const found = new Set(blocks.map(({ date }) => weekdayOf(date!)));
  return WEEKDAYS.filter((day) => found.has(day));
}

/**
 * Moves a row to these weekdays. A row with dates keeps the dates on which it was read; for a new weekday it takes the
 * dates of the timetable. If no date is left, the row stays as it was. A row without dates gets the weekdays
 * themselves; no weekday at all means any day.
 * @param dates of the timetable
 */
export function onWeekdays(row: Series, days: readonly Weekday[], dates: readonly IsoDate[]): Series {
  const [first] = row.blocks;
  if (!first) return row;
  if (first.date === null) return { ...row, blocks: [{ ...first, days: days.length > 0 ? [...days] : null }] };
  const { title, start, end } = first;
  const found = days.flatMap((day) => {
    const held = row.read.filter(({ date }) => date !== null && weekdayOf(date) === day);
    if (held.length > 0) return held.map((block) => ({ ...block, title, start, end }));
    return dates.filter((date) => weekdayOf(date) === day).map((date) => ({ ...first, note: null, date }));
  });
  return found.length === 0 ? row : { ...row, blocks: found.sort((a, b) => (a.date! < b.date! ? -1 : 1)) };
}

/** All dates in a timetable, in order. */
export function datesOf(blocks: readonly Block[]): IsoDate[] {
  return [...new Set(blocks.flatMap(({ date }) => date ?? []))].sort();
}

/** The days of a school week. */
/** Minutes after midnight of the first row of an empty day; below it, the minutes that a new row lasts. */
const MORNING = 8 * 60;
const NEW_ROW = 30;

/** A new empty row below the last one, on the school days. If the timetable has dates, it is on those dates. */
export function newRow(rows: readonly Series[], dates: readonly IsoDate[]): Series {
  const last = blocksOfRows(rows).filter(({ allDay }) => !allDay);
  const start = Math.max(MORNING, ...last.slice(-1).map(({ start, end }) => end ?? start));
  const blank = blockWith({ title: '', date: dates[0] ?? null, start, end: start + NEW_ROW });
  const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
  const row: Series = { id, blocks: [blank], read: [], exceptionOf: null };
  return dates.length > 0 ? onWeekdays(row, SCHOOL_WEEKDAYS, dates) : row;
}

function isDated({ blocks }: Series): boolean {
  return blocks[0]!.date !== null;
}

function mainOf(lesson: readonly Series[]): Series {
  return lesson.reduce((most, row) => (row.blocks.length > most.blocks.length ? row : most));
}

function keyOf({ title, start, end, allDay, location, declined, calledOff, task, rotation }: Block): string {
  return JSON.stringify([title, start, end, allDay, location, declined, calledOff ?? false, task, rotation]);
}
