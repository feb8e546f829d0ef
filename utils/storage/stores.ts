import type * as v from 'valibot';
import type { Backup } from './backup/backup';
import type { StoreName } from './schema';
import * as shape from './shapes';
import { told } from './told-shape';

/** The rows of a saved file, by the store they are of. */
export type SavedRows = Omit<Backup, 'format' | 'version' | 'exportedAt' | 'settings'>;

type StoreKey = string | readonly string[];

/** What holds of the rows of one store. */
interface Store<Row> {
  /** Its place in the store: the part or the parts that no two rows share. */
  readonly key: StoreKey;
  /** By what a row is called where it must be named: a file's bad row, say. No address, no title of a lesson. */
  readonly called: readonly (string & keyof Row)[];
  /** What a row must look like, whoever brings it. */
  readonly check: v.GenericSchema<unknown, Row>;
}

/** A store whose rows no saved file takes along, and why. The key stands beside the row where it is null. */
interface Unsaved {
  readonly key: StoreKey | null;
  readonly unsaved: string;
}

/** Every store, by what its rows are found, and whether a saved file takes them along. */
export const STORE_TABLE: {
  readonly [N in StoreName]: N extends keyof SavedRows ? Store<SavedRows[N][number]> : Unsaved;
} = {
  classrooms: { key: 'id', called: ['name'], check: shape.classroom },
  days: { key: ['classroom', 'date', 'source'], called: ['date'], check: shape.day },
  choices: { key: 'source', called: ['role'], check: shape.choice },
  corrections: { key: 'id', called: ['title'], check: told },
  settings: { key: null, unsaved: 'one row, checked as a whole: `settingsChange`' },
  feeds: { key: 'id', called: ['name'], check: shape.feed },
  feedTexts: { key: null, unsaved: 'fetched again from where it came' },
  calendars: { key: 'id', called: ['name'], check: shape.calendar },
  rules: { key: 'school', called: ['school'], check: shape.rules },
  decisions: { key: ['school', 'date'], called: ['date', 'school'], check: shape.decision },
  typical: { key: ['classroom', 'source'], called: ['dayType'], check: shape.typical },
  // Kept beside its key, and saved with it as one row.
  manners: { key: 'place', called: ['place'], check: shape.mannerOfPlace },
};

/** The stores a saved file has rows of. */
export const SAVED = Object.entries(STORE_TABLE).flatMap(([name, store]) =>
  'unsaved' in store
    ? []
    : [{ name: name as keyof SavedRows, ...(store as unknown as Store<Record<string, unknown>>) }],
);
