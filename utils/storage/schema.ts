import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { IsoDate } from '../model/block';
import type { CalendarChoice, Classroom, Correction, DayReading } from '../model/classroom';
import type { Settings } from '../model/settings';

/**
 * What is kept, as of the newest upgrade. Nothing about a student has a place in it; an OT's own calendar is never
 * stored.
 */
export interface Schema extends DBSchema {
  /** By id; `source` finds the classroom a calendar belongs to (at most one). */
  classrooms: { key: string; value: Classroom; indexes: { source: string } };
  /** By classroom, date, source. */
  days: { key: [string, IsoDate, string]; value: DayReading; indexes: { date: IsoDate } };
  /** By source. */
  choices: { key: string; value: CalendarChoice };
  /** By id. */
  corrections: { key: string; value: Correction; indexes: { classroom: string } };
  /** Rows by name: what the OT changed, and the id of the classroom last looked at. */
  settings: { key: 'changed' | 'last-classroom'; value: Partial<Settings> | string };
}

export type StoreName = 'classrooms' | 'days' | 'choices' | 'corrections' | 'settings';
export const STORES: readonly StoreName[] = ['classrooms', 'days', 'choices', 'corrections', 'settings'];

export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** Sorts after every source and date, to close a key range. */
export const LAST = '\uffff';
