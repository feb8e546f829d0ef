import * as v from 'valibot';
import type { Message } from '../model/message';
import { message } from '../words/message';
import { BACKUP_VERSION, type Backup, backupShape } from './backup';

/** Longest file taken, in characters: some 700 classroom-years. Compare a file's bytes with it before reading it. */
export const MAX_BACKUP = 200_000_000;

/** A backup that may be imported, or the reason why not. */
export type ReadBackup =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly reason: Message };

/** Judges the whole file before anything is done with it. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MAX_BACKUP) return refuse(message('options_import_big'));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(message('options_import_unreadable'));
  }
  if (!isOurs(data)) return refuse(message('options_import_foreign'));
  if (data.version > BACKUP_VERSION) return refuse(message('options_import_newer'));
  const parsed = v.safeParse(backupShape, data, { abortEarly: true });
  if (!parsed.success) return refuse(message('options_import_damaged', v.getDotPath(parsed.issues[0]) ?? ''));
  const astray = astrayIn(parsed.output);
  return astray === null ? { ok: true, backup: parsed.output } : refuse(message('options_import_damaged', astray));
}

function refuse(reason: Message): ReadBackup {
  return { ok: false, reason };
}

function isOurs(data: unknown): data is { version: number } {
  if (typeof data !== 'object' || data === null) return false;
  const { format, version } = data as { format?: unknown; version?: unknown };
  return format === 'pushin' && typeof version === 'number' && Number.isInteger(version) && version > 0;
}

/** Path of the first thing that fits nothing else in the file: a day without its classroom, a calendar of two rooms. */
function astrayIn({ classrooms, days, typical, corrections }: Backup): string | null {
  const ids = new Set(classrooms.map(({ id }) => id));
  const sources = classrooms.flatMap((room) => [...new Set(room.sources)]);
  if (ids.size < classrooms.length) return 'classrooms';
  if (new Set(sources).size < sources.length) return 'classrooms.sources';
  const day = days.findIndex(({ classroom }) => !ids.has(classroom));
  if (day >= 0) return `days.${day}.classroom`;
  const usual = typical.findIndex(({ classroom }) => !ids.has(classroom));
  if (usual >= 0) return `typical.${usual}.classroom`;
  const correction = corrections.findIndex(({ classroom }) => !ids.has(classroom));
  return correction >= 0 ? `corrections.${correction}.classroom` : null;
}
