import * as v from 'valibot';
import type { Message } from '../../model/message';
import { message } from '../../words/say/message';
import { LONGEST_BACKUP_CHARS } from '../../model/limits';
import { BACKUP_VERSION, type Backup } from './backup';
import { brokenTies } from './broken-ties';
import { cleanPlaces } from './clean-places';
import { noLater } from './no-later';
import * as shape from '../shapes';
import { toldApart } from './told-apart';
import { SAVED, type SavedRows } from '../stores';

/** A backup that may be imported, with the names of the rows that were left out, or the reason why it may not. */
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup; readonly left: readonly string[] }
  | { readonly ok: false; readonly reason: Message };

/** The first version whose corrections and visits say what they are. */
const TOLD_APART_SINCE = 3;
/** The first version without queries, keys and the words of the therapist's own calendars. */
const CLEAN_SINCE = 2;

const settings = v.optional(shape.settingsChange, {});

/**
 * Judges the whole file before anything is done with it. A bad row costs only itself.
 * @param now epoch ms.
 */
export function readBackup(text: string, now: number): ReadBackup {
  if (text.length > LONGEST_BACKUP_CHARS) return refuse(message('options_import_big'));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(message('options_import_unreadable'));
  }
  if (!isOurs(data)) return refuse(message('options_import_foreign'));
  if (data.version > BACKUP_VERSION) return refuse(message('options_import_newer'));
  if (!Array.isArray(data.classrooms)) return refuse(message('options_import_damaged', 'classrooms'));
  const left: string[] = [];
  if (data.version < TOLD_APART_SINCE && Array.isArray(data.corrections))
    data.corrections = data.corrections.map(toldApart);
  const rows = Object.fromEntries(SAVED.map((store) => [store.name, rowsOf(store, data[store.name], now, left)]));
  const parsed = v.safeParse(settings, data.settings);
  if (!parsed.success) left.push('settings');
  const exportedAt = typeof data.exportedAt === 'string' ? data.exportedAt : '';
  const head = { format: 'pushin', version: BACKUP_VERSION, exportedAt } as const;
  const whole = { ...head, ...(rows as unknown as SavedRows), settings: parsed.success ? parsed.output : {} };
  const tied = brokenTies(whole, left);
  // The file's version alone decides whether rows are cleaned: clean rows stay as they are.
  const backup = data.version < CLEAN_SINCE ? cleanPlaces(tied.backup).rows : tied.backup;
  return { ok: true, backup, left: tied.left };
}

function refuse(reason: Message): ReadBackup {
  return { ok: false, reason };
}

/** Rows that files of an older PushIn did not have are empty. */
function rowsOf(
  { name, called, check }: (typeof SAVED)[number],
  rows: unknown,
  now: number,
  left: string[],
): unknown[] {
  if (rows === undefined) return [];
  if (!Array.isArray(rows)) {
    left.push(name);
    return [];
  }
  return rows.flatMap((row: unknown) => {
    const parsed = v.safeParse(check, row, { abortEarly: true });
    if (parsed.success) return [noLater(parsed.output, now)];
    left.push(nameOf(name, called, row));
    return [];
  });
}

/** The name of a row, such as "classrooms: Room 14". */
function nameOf(store: string, called: readonly string[], row: unknown): string {
  const parts = called.map((key) => (row as Record<string, unknown> | null)?.[key]);
  const words = parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
  return words === '' ? store : `${store}: ${words.slice(0, LONGEST_NAME)}`;
}

const LONGEST_NAME = 60;

function isOurs(data: unknown): data is { version: number; [name: string]: unknown } {
  if (typeof data !== 'object' || data === null) return false;
  const { format, version } = data as { format?: unknown; version?: unknown };
  return format === 'pushin' && typeof version === 'number' && Number.isInteger(version) && version > 0;
}
