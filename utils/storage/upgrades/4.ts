import { placeOf } from '../../model/place-of';
import type { Upgrade } from './upgrade';

type Row = Record<string, unknown>;

/**
 * What earlier versions kept and should not have: words of the therapist's own and ignored calendars among a day's notices
 * (nobody can tell them apart by now, so all go and come back with the next reading), and what stands behind the `?` of an
 * address, or a key in it. One page under several queries becomes one classroom: the first that was kept.
 */
export const upgrade4: Upgrade = async (_db, tx) => {
  const rooms = new Map<string, string>();
  const classrooms = tx.objectStore('classrooms');
  const kept = new Map<string, Row & { sources: string[] }>();
  for (const room of (await classrooms.getAll()) as (Row & { id: string; sources: string[] })[]) {
    const id = cleanSource(room.id);
    rooms.set(room.id, id);
    const sources = room.sources.map(cleanSource);
    const there =
      kept.get(id) ?? [...kept.values()].find((one) => one.sources.some((source) => sources.includes(source)));
    if (there) {
      rooms.set(room.id, there.id as string);
      there.sources = [...new Set([...there.sources, ...sources])];
    } else kept.set(id, { ...room, id, sources: [...new Set(sources)], ...cleaned(room, ['wins']) });
  }
  await classrooms.clear();
  for (const room of kept.values()) await classrooms.put(room);

  const roomOf = (row: Row) => ({ classroom: rooms.get(row.classroom as string) ?? row.classroom });
  await rewrite('days', (row) => ({ ...row, ...roomOf(row), ...cleaned(row, ['source', 'where']), notices: [] }));
  await rewrite('typical', (row) => ({ ...row, ...roomOf(row), ...cleaned(row, ['source', 'where']) }));
  await rewrite('corrections', (row) => ({ ...row, ...roomOf(row) }));
  await rewrite('choices', (row) => ({ ...row, ...cleaned(row, ['source']) }));
  await rewrite('calendars', (row) => ({ ...row, ...cleaned(row, ['id']) }));
  const manners = tx.objectStore('manners');
  for (const key of (await manners.getAllKeys()) as string[]) {
    const value = (await manners.get(key)) as unknown;
    await manners.delete(key);
    await manners.put(value, cleanPlace(key));
  }
  const settings = tx.objectStore('settings');
  const last = (await settings.get('last-classroom')) as unknown;
  if (typeof last === 'string') await settings.put(rooms.get(last) ?? last, 'last-classroom');

  /** Of two rows that have one key now the later reading stays. */
  async function rewrite(name: string, change: (row: Row) => Row): Promise<void> {
    const store = tx.objectStore(name);
    const rows = (await store.getAll()) as Row[];
    await store.clear();
    const inTime = rows.toSorted((a, b) => Number(a.readAt ?? 0) - Number(b.readAt ?? 0));
    for (const row of inTime) await store.put(change(row));
  }
};

function cleaned(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(
    names.flatMap((name) => (typeof row[name] === 'string' ? [[name, cleanField(name, row[name])]] : [])),
  );
}

function cleanField(name: string, value: string): string {
  return name === 'where' ? cleanPlace(value) : cleanSource(value);
}

/** Host and path; what is no address of a page (a file's name, "pasted:") stays. */
function cleanPlace(place: string): string {
  if (!/^[^\s/?#]+\.[^\s/?#]+\//.test(place)) return place;
  return placeOf(`https://${place}`) || place;
}

/** `<reader>:<host/path?query>#<group>`; feeds, files and Google's own keys have no address in them. */
function cleanSource(source: string): string {
  const [, reader = '', address = '', group = ''] = /^([\w-]+):([^#]*)(#.*)?$/su.exec(source) ?? [];
  if (reader === '' || ['feed', 'file', 'google-calendar'].includes(reader)) return source;
  const [place = '', ...own] = address.split('~');
  return `${reader}:${[cleanPlace(place), ...own].join('~')}${group}`;
}
