import type { IsoDate } from '../../model/block';
import type { DayReading } from '../../model/classroom';
import type { Weekday } from '../../model/vocabulary';
import { addDays, weekdayOf } from '../../time/date/dates';
import { dated } from './dated';
import { type Database, AFTER_EVERY_KEY } from '../schema';

/**
 * Days as they were read, one row for each source. A block with a time stands under the day it starts; an all-day block
 * stands under every day it covers, with its own first date and length. Everything here is a key range, never a walk
 * over all days.
 */

/** Exactly that date of one classroom, one row for each source; empty if it was never read. */
export async function dayOf(db: Database, classroom: string, date: IsoDate): Promise<DayReading[]> {
  return dated(await db.getAll('days', onDate(classroom, date)));
}

/** Exactly that date of all classrooms. */
export async function daysOn(db: Database, date: IsoDate): Promise<DayReading[]> {
  return dated(await db.getAllFromIndex('days', 'date', date));
}

/** That date and all later ones, of all classrooms. */
export async function daysFrom(db: Database, date: IsoDate): Promise<DayReading[]> {
  return dated(await db.getAllFromIndex('days', 'date', IDBKeyRange.lowerBound(date)));
}

/** Says of all rows of one date whether that date can stand for its weekday. Must answer at once. */
export type Fits = (readings: readonly DayReading[]) => boolean;

/** Something happens that day. */
export const hasBlocks: Fits = (readings) =>
  readings.some(({ blocks }) => blocks.some(({ allDay, declined, task }) => !allDay && !declined && !task));

/** The latest date with this weekday, on or before the date given, that was read and fits; empty if there is none. */
export async function latestLike(
  db: Database,
  classroom: string,
  weekday: Weekday,
  onOrBefore: IsoDate,
  fits: Fits = hasBlocks,
): Promise<DayReading[]> {
  const store = db.transaction('days').store;
  let wanted = lastWeekday(weekday, onOrBefore);
  // The cursor jumps from one such weekday to the one before it, past all days between.
  let cursor = await store.openKeyCursor(IDBKeyRange.bound([classroom], [classroom, wanted, AFTER_EVERY_KEY]), 'prev');
  while (cursor) {
    const date = cursor.key[1];
    wanted = lastWeekday(weekday, date);
    if (wanted === date) {
      const readings = dated(await store.getAll(onDate(classroom, date)));
      if (fits(readings)) return readings;
      wanted = addDays(date, -7);
    }
    cursor = await cursor.continue([classroom, wanted, AFTER_EVERY_KEY]);
  }
  return [];
}

/** Forgets the days before a date. */
export async function forgetDaysBefore(db: Database, date: IsoDate): Promise<void> {
  const tx = db.transaction('days', 'readwrite');
  for (const key of await tx.store.index('date').getAllKeys(IDBKeyRange.upperBound(date, true))) {
    await tx.store.delete(key);
  }
  await tx.done;
}

export function lastWeekday(weekday: Weekday, onOrBefore: IsoDate): IsoDate {
  let date = onOrBefore;
  while (weekdayOf(date) !== weekday) date = addDays(date, -1);
  return date;
}

function onDate(classroom: string, date: IsoDate): IDBKeyRange {
  return IDBKeyRange.bound([classroom, date], [classroom, date, AFTER_EVERY_KEY]);
}
