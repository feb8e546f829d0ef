import { placeOf } from '../../model/place/place-of';

type Row = Record<string, unknown>;

/** The rows of the stores in which a page's address may stand. */
export interface PlacedRows {
  readonly classrooms: readonly object[];
  readonly days: readonly object[];
  readonly typical: readonly object[];
  readonly corrections: readonly object[];
  readonly choices: readonly object[];
  readonly calendars: readonly object[];
  readonly manners: readonly object[];
}

/** The rows with addresses as PushIn writes them today, and the new id of each classroom. */
export interface CleanRows<R extends PlacedRows> {
  readonly rows: R;
  readonly rooms: ReadonlyMap<string, string>;
}

/**
 * Takes out of rows what an older PushIn kept and should not have kept: what follows the `?` of an address, keys in
 * addresses, and, in a day, the words of other calendars. The therapist's own and ignored calendars were among those
 * and can no longer be told apart; the words come back with the next reading. A page under several queries becomes one
 * classroom, the first that was kept. Clean rows stay as they are.
 */
export function cleanPlaces<R extends PlacedRows>(rows: R): CleanRows<R> {
  const { kept, rooms } = oneRoomAPage(rows.classrooms as readonly Room[]);
  const roomOf = (row: Row) => ({ classroom: rooms.get(row.classroom as string) ?? row.classroom });
  const each = (all: readonly object[], change: (row: Row) => Row) => inTime(all as readonly Row[]).map(change);
  const clean: PlacedRows = {
    classrooms: kept,
    days: each(rows.days, (row) => ({ ...row, ...roomOf(row), ...cleaned(row, ['source', 'where']), notices: [] })),
    typical: each(rows.typical, (row) => ({ ...row, ...roomOf(row), ...cleaned(row, ['source', 'where']) })),
    corrections: each(rows.corrections, (row) => ({ ...row, ...roomOf(row) })),
    choices: each(rows.choices, (row) => ({ ...row, ...cleaned(row, ['source']) })),
    calendars: each(rows.calendars, (row) => ({ ...row, ...cleaned(row, ['id']) })),
    manners: each(rows.manners, (row) => ({ ...row, ...cleaned(row, ['place']) })),
  };
  return { rows: { ...rows, ...clean }, rooms };
}

type Room = Row & { readonly id: string; sources: readonly string[] };

function oneRoomAPage(all: readonly Room[]): { kept: Room[]; rooms: Map<string, string> } {
  const rooms = new Map<string, string>();
  const kept = new Map<string, Room>();
  for (const room of all) {
    const id = cleanSource(room.id);
    rooms.set(room.id, id);
    const sources = [...new Set(room.sources.map(cleanSource))];
    const there =
      kept.get(id) ?? [...kept.values()].find((one) => one.sources.some((source) => sources.includes(source)));
    if (there) {
      rooms.set(room.id, there.id);
      there.sources = [...new Set([...there.sources, ...sources])];
    } else kept.set(id, { ...room, id, sources, ...cleaned(room, ['wins']) });
  }
  return { kept: [...kept.values()], rooms };
}

/** Sorts rows by time: of two rows that now have one key, the later reading is put last and stays. */
function inTime(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => Number(a.readAt ?? 0) - Number(b.readAt ?? 0));
}

function cleaned(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(
    names.flatMap((name) => (typeof row[name] === 'string' ? [[name, cleanField(name, row[name])]] : [])),
  );
}

function cleanField(name: string, value: string): string {
  return name === 'where' || name === 'place' ? cleanPlace(value) : cleanSource(value);
}

/** Host and path. What is no address of a page (a file's name, "pasted:") stays as it is. */
function cleanPlace(place: string): string {
  if (!/^[^\s/?#.]+\.[^\s/?#]+\//.test(place)) return place;
  return placeOf(`https://${place}`) || place;
}

/**
 * A source looks like `<reader>:<host/path?query>~<calendar>#<group>`. Feeds, files and Google's own keys hold no
 * address.
 */
function cleanSource(source: string): string {
  const [, reader = '', address = '', group = ''] = /^([\w-]+):([^#]*)(#.*)?$/su.exec(source) ?? [];
  if (reader === '' || ['feed', 'file', 'google-calendar'].includes(reader)) return source;
  // A `~` after a slash stands for a key that was taken out, so it is clean.
  const [place = '', ...own] = address.split(/(?<!\/)~/);
  return `${reader}:${[cleanPlace(place), ...own].join('~')}${group}`;
}
