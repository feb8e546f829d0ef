import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Database } from './schema';

/** What the OT sets once, over the defaults; and the classroom last looked at. */

export async function readSettings(db: Database): Promise<Settings> {
  return settingsFrom(await db.get('settings', 'changed'));
}

/** The stored row over the defaults; a row of an unexpected kind counts as none. */
export function settingsFrom(row: Partial<Settings> | string | undefined): Settings {
  return { ...DEFAULT_SETTINGS, ...(typeof row === 'object' ? row : {}) };
}

/** Changes only what is named, so that two tabs changing different things both get their way. */
export async function changeSettings(db: Database, change: Partial<Settings>): Promise<Settings> {
  const tx = db.transaction('settings', 'readwrite');
  const row = await tx.store.get('changed');
  const changed = { ...(typeof row === 'object' ? row : {}), ...change };
  await tx.store.put(changed, 'changed');
  await tx.done;
  return settingsFrom(changed);
}

/** Id of the classroom the popup showed last; null before the first. */
export async function lastClassroom(db: Database): Promise<string | null> {
  const row = await db.get('settings', 'last-classroom');
  return typeof row === 'string' ? row : null;
}

export async function rememberClassroom(db: Database, id: string): Promise<void> {
  await db.put('settings', id, 'last-classroom');
}
