import type * as v from 'valibot';
import type { Backup } from './backup/backup';
import type { StoreName } from './schema';
import * as shape from './shapes';

/** The rows of a saved file, by the store they are of. */
export type SavedRows = Omit<Backup, 'format' | 'version' | 'exportedAt' | 'settings'>;

/** What holds of the rows of one store. */
interface Store<Row> {
  /** By what a row is called where it must be named: a file's bad row, say. No address, no title of a lesson. */
  readonly called: readonly (string & keyof Row)[];
  /** What a row must look like, whoever brings it. */
  readonly check: v.GenericSchema<unknown, Row>;
}

/** Every store, and whether a saved file takes its rows along: as what, or why not. */
const STORE_TABLE: {
  readonly [N in StoreName]: N extends keyof SavedRows ? Store<SavedRows[N][number]> : string;
} = {
  classrooms: { called: ['name'], check: shape.classroom },
  days: { called: ['date'], check: shape.day },
  choices: { called: ['role'], check: shape.choice },
  corrections: { called: ['title'], check: shape.correction },
  settings: 'one row, checked as a whole: `settingsChange`',
  feeds: { called: ['name'], check: shape.feed },
  feedTexts: 'fetched again from where it came',
  calendars: { called: ['name'], check: shape.calendar },
  rules: { called: ['school'], check: shape.rules },
  decisions: { called: ['date', 'school'], check: shape.decision },
  typical: { called: ['dayType'], check: shape.typical },
  manners: { called: ['place'], check: shape.mannerOfPlace },
};

/** The stores a saved file has rows of. */
export const SAVED = Object.entries(STORE_TABLE).flatMap(([name, store]) =>
  typeof store === 'string'
    ? []
    : [{ name: name as keyof SavedRows, ...(store as unknown as Store<Record<string, unknown>>) }],
);
