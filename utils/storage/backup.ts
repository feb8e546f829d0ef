import * as v from 'valibot';
import type { CalendarChoice, Classroom, Correction, DayReading } from '../model/classroom';
import type { Settings } from '../model/settings';
import type { Database } from './schema';
import * as shape from './shapes';

/** Everything there is, as the one file an OT can keep or take along. */
export interface Backup {
  readonly format: 'pushin';
  readonly version: number;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly classrooms: readonly Classroom[];
  readonly days: readonly DayReading[];
  readonly choices: readonly CalendarChoice[];
  readonly corrections: readonly Correction[];
  /** What differs from the defaults. */
  readonly settings: Partial<Settings>;
}

/** Of the file, not of the database. A file of an older version is brought up to date when it is read. */
export const BACKUP_VERSION = 1;

export const backupShape: v.GenericSchema<unknown, Backup> = v.object({
  format: v.literal('pushin'),
  version: v.literal(BACKUP_VERSION),
  exportedAt: shape.text,
  classrooms: v.array(shape.classroom),
  days: v.array(shape.day),
  choices: v.array(shape.choice),
  corrections: v.array(shape.correction),
  settings: shape.settingsChange,
});

/** All of it, as of one moment. `now` is epoch ms. Say `JSON.stringify` for the file. */
export async function exportAll(db: Database, now: number): Promise<Backup> {
  const tx = db.transaction(['classrooms', 'days', 'choices', 'corrections', 'settings']);
  const [classrooms, days, choices, corrections, settings] = await Promise.all([
    tx.objectStore('classrooms').getAll(),
    tx.objectStore('days').getAll(),
    tx.objectStore('choices').getAll(),
    tx.objectStore('corrections').getAll(),
    tx.objectStore('settings').get('changed'),
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
  };
}
