import type { Told } from '../../model/told';
import type { CalendarChoice, Classroom, DayReading, TypicalReading } from '../../model/classroom';
import type { Manner } from '../../model/reading';
import type { SavedFeed } from '../../model/feed';
import type { Settings } from '../../model/settings';
import type { DayCalendar, DayDecision, SchoolRules } from '../../model/school-days';
import { type Database, type StoreName, STORES } from '../schema';

/** Everything that is kept, as one file that a therapist can keep or take along. */
export interface Backup {
  readonly format: 'pushin';
  readonly version: number;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly classrooms: readonly Classroom[];
  readonly days: readonly DayReading[];
  readonly choices: readonly CalendarChoice[];
  readonly corrections: readonly Told[];
  /** The settings that differ from the defaults. */
  readonly settings: Partial<Settings>;
  readonly feeds: readonly SavedFeed[];
  readonly calendars: readonly DayCalendar[];
  readonly rules: readonly SchoolRules[];
  readonly decisions: readonly DayDecision[];
  readonly typical: readonly TypicalReading[];
  /** How the therapist has pages read, by host and path. */
  readonly manners: readonly { readonly place: string; readonly manner: Manner }[];
}

/**
 * The version of the file, not of the database. A file of an older version is brought up to date when it is read:
 * before version 2, addresses held queries and keys, and days held the words of her own calendars; before version 3, a
 * visit was a kind of correction.
 */
export const BACKUP_VERSION = 3;

/**
 * Everything as of one moment; `JSON.stringify` makes the file of it. `now` is epoch ms.
 * @param withAddresses of feeds: whoever has such an address may read that calendar.
 */
export async function exportAll(db: Database, now: number, withAddresses = false): Promise<Backup> {
  const tx = db.transaction([...STORES]);
  const all = <S extends Exclude<StoreName, 'settings' | 'feedTexts' | 'manners'>>(name: S) =>
    tx.objectStore(name).getAll();
  const [classrooms, days, choices, corrections, settings] = await Promise.all([
    all('classrooms'),
    all('days'),
    all('choices'),
    all('corrections'),
    tx.objectStore('settings').get('changed'),
  ]);
  const manners = tx.objectStore('manners');
  const [feeds, calendars, rules, decisions, typical, places, picked] = await Promise.all([
    all('feeds'),
    all('calendars'),
    all('rules'),
    all('decisions'),
    all('typical'),
    manners.getAllKeys(),
    manners.getAll(),
  ]);
  await tx.done;
  return {
    format: 'pushin',
    version: BACKUP_VERSION,
    exportedAt: new Date(now).toISOString(),
    classrooms,
    days,
    choices,
    corrections,
    settings: typeof settings === 'object' ? settings : {},
    feeds: feeds.map(({ id, address, name, use, addedAt }) => ({
      id,
      address: withAddresses ? address : null,
      name,
      use,
      addedAt,
    })),
    calendars,
    rules,
    decisions,
    typical,
    manners: places.map((place, index) => ({ place, manner: picked[index]! })),
  };
}
