import { type Block, blockWith, type IsoDate } from '../../model/block';
import { blockKey } from '../../model/block-key';
import { WEEKDAYS, type Weekday } from '../../model/vocabulary';
import { weekdayOf } from '../../time/date/dates';

/** One row to look over: a lesson at the same minutes on all its dates, or one that has no date. */
export interface Series {
  /** Stays the same while it is changed. */
  readonly id: number;
  /** By date; never empty. Alike but for date and note. */
  readonly blocks: readonly Block[];
  /** As it was read: what is taken off a weekday and put back is what it was. */
  readonly read: readonly Block[];
  /** The series it is an exception of: the same lesson at other minutes on few days. */
  readonly exceptionOf: number | null;
}

/** An exception is on so few dates at most, as a part of its lesson's. */
const EXCEPTION_SHARE = 0.2;

/** The rows of a timetable, in the order of their first block. Undated blocks are a row each. */
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

/** Every block of the rows, as it is kept. */
export function blocksOfRows(rows: readonly Series[]): Block[] {
  return rows.flatMap(({ blocks }) => blocks);
}

/** The weekdays a row is on, Monday first; empty where none is said. */
export function weekdaysOfRow({ blocks }: Pick<Series, 'blocks'>): Weekday[] {
  const [first] = blocks;
  if (first?.date === null) return [...(first.days ?? [])];
  const found = new Set(blocks.map(({ date }) => weekdayOf(date!)));
  return WEEKDAYS.filter((day) => found.has(day));
}

/**
 * Moves a row to these weekdays. A row with dates keeps those it was read on and takes, of a new weekday, the dates of
 * the timetable; where none is left it stays as it is. A row without dates says the weekdays, and none at all for any
 * day. @param dates of the timetable.
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

/** All dates a timetable speaks of, in order. */
export function datesOf(blocks: readonly Block[]): IsoDate[] {
  return [...new Set(blocks.flatMap(({ date }) => date ?? []))].sort();
}

/** The days of a school week. */
const SCHOOL_DAYS = WEEKDAYS.slice(0, 5);
/** Minutes: where a day begins that has no row yet, and how long a new row is. */
const MORNING = 8 * 60;
const NEW_ROW = 30;

/** An empty row after the last, on the school days: of the timetable's dates where it has dates. */
export function newRow(rows: readonly Series[], dates: readonly IsoDate[]): Series {
  const last = blocksOfRows(rows).filter(({ allDay }) => !allDay);
  const start = Math.max(MORNING, ...last.slice(-1).map(({ start, end }) => end ?? start));
  const blank = blockWith({ title: '', date: dates[0] ?? null, start, end: start + NEW_ROW });
  const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
  const row: Series = { id, blocks: [blank], read: [], exceptionOf: null };
  return dates.length > 0 ? onWeekdays(row, SCHOOL_DAYS, dates) : row;
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
