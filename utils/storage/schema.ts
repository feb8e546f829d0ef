import type { Told } from '../model/told';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { IsoDate } from '../model/block';
import type { CalendarChoice, Classroom, DayReading, TypicalReading } from '../model/classroom';
import type { Feed } from '../model/feed';
import type { Manner } from '../model/reading';
import type { DayCalendar, DayDecision, SchoolRules } from '../model/school-days';
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
  corrections: { key: string; value: Told; indexes: { classroom: string } };
  /**
   * Rows by name: what the OT changed, the id of the classroom last looked at, what was looked for in all rooms (JSON), and
   * the mark of this memory (was-here.ts).
   */
  settings: { key: 'changed' | 'last-classroom' | 'rooms-wanted' | 'memory'; value: Partial<Settings> | string };
  /** By id. */
  feeds: { key: string; value: Feed };
  /** By the feed's id: the last good copy as it came, to be read again as the days go by. */
  feedTexts: { key: string; value: string };
  /** By id. */
  calendars: { key: string; value: DayCalendar };
  /** By school; '' is every school. */
  rules: { key: string; value: SchoolRules };
  /** By school and date. */
  decisions: { key: [string, IsoDate]; value: DayDecision };
  /** By classroom and source. */
  typical: { key: [string, string]; value: TypicalReading };
  /** By host and path: the way of reading that the OT picked for the page. */
  manners: { key: string; value: Manner };
}

export const STORES = [
  'classrooms',
  'days',
  'choices',
  'corrections',
  'settings',
  'feeds',
  'feedTexts',
  'calendars',
  'rules',
  'decisions',
  'typical',
  'manners',
] as const;
export type StoreName = (typeof STORES)[number];

export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** Sorts after every text, to close a key range: in a key an empty list comes after all of them, whatever they hold. */
export const AFTER_EVERY_KEY = [] as unknown as string;
