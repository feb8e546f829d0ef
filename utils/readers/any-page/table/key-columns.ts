import type { Column } from './columns';
import { facetsOf, isFirm, NO_FACETS, type Facets } from './facets';
import { keyOf, type Key } from './key-heads';
import type { Matrix } from './matrix';
import { spanOf } from './row-span';

/*
 * A list of every class's rows: a column says for each row whose it is or for which kind of day ("Grade", "Teacher",
 * "Day Type"). Its head tells, and the clock: rows that would run over each other in one day do not where each value of
 * the column has a day of its own.
 */

/** Rows, on average, for which a column that tells classes apart says the same. */
const ROWS_A_VALUE = 1.5;
/** An unknown head, or one that is as often a note, must part this share of the rows that run into each other. */
const PARTED = 0.75;

/** The columns, those that say whose a row is among them as such, and with them the column of titles. */
export function byKeys(body: Matrix, columns: readonly Column[], runs: readonly Column[][]): readonly Column[] {
  const [times, ...others] = runs;
  if (!times || others.length > 0) return columns;
  // "Homeroom" is a kind of day over a column, but whose rows they are beside days.
  const beside = columns.filter(
    (column) => areTitles(column) && isFirm(column.facets) && keyOf(headOf(column))?.isDoubtful !== false,
  );
  // "Monday" beside "Tuesday" beside "Wednesday": each holds titles, and its head says whose.
  const title = beside.length > 1 ? null : titleAmong(body, columns);
  const titled = title ? [title] : beside;
  if (titled.length === 0) return columns;
  const rows = body.filter((row) => row[times[0]!.x]!.time && titled.some(({ x }) => row[x]!.text !== ''));
  const list = { rows, times };
  const keys = new Map<Column, Key>();
  const days = columns.filter((column) => column.kind === 'facet' && keyOf(headOf(column))?.isDoubtful !== true);
  for (const isDoubtful of [false, true]) {
    for (const column of columns) {
      const key =
        titled.includes(column) || column.kind === 'time' || column.kind === 'length' ? null : keyIn(rows, column);
      if (!key || key.isDoubtful !== isDoubtful) continue;
      const isOwn = key !== UNKNOWN && areOwn(rows, column, key, titled);
      if (!isOwn && !areShared(rows, column)) continue;
      if (isOwn || !isDoubtful || partsDays(list, [...days, ...keys.keys()], column)) keys.set(column, key);
    }
  }
  if (keys.size === 0) return columns;
  return columns.map((column) => {
    const key = keys.get(column);
    if (key) return { ...column, kind: 'facet', key };
    // The head over the titles names no class.
    return column === title ? { ...column, kind: 'body', role: 'title', facets: NO_FACETS } : column;
  });
}

/** What a cell under a key says; as it stands where there is no key. */
export function keyFacets(key: Key | null, text: string): Facets {
  const own = facetsOf(text);
  const isBare = /^#?(?:\d{1,4}(?:[-/&,]\d{1,4})*|[a-z])$/i.test(text);
  const says = isFirm(own) && key?.says !== 'name' && !(isBare && key?.says === 'grade');
  if (!key || text === '' || says) return own;
  const words = isBare && key.word !== '' ? `${key.word} ${text}` : text;
  return { ...NO_FACETS, [key.says]: words };
}

function headOf({ heads }: Column): string {
  return heads.at(-1) ?? '';
}

/** What the column says of its rows. A column of weekdays or grades says so itself; a head of neither is doubtful. */
function keyIn(rows: Matrix, column: Column): Key | null {
  const known = keyOf(headOf(column));
  const isWeek = known?.says === 'rotation' && rows.every((row) => facetsOf(row[column.x]!.text).days !== null);
  if (column.kind === 'facet' && (known === null || isWeek)) return null;
  if (known?.says === 'rotation' && !rows.every((row) => /^\W*\w{1,2}$/.test(row[column.x]!.text))) return null;
  return known ?? (column.role === null && headOf(column) !== '' ? UNKNOWN : null);
}

const NAME = /^name$/i;
const BARE = /^#?\w{0,2}$/;
const UNKNOWN: Key = { says: 'name', word: '', isDoubtful: true };

function areTitles({ kind }: Column): boolean {
  return kind === 'body' || kind === 'label';
}

/** The column that says what happens: by its head, else the one with the most to say. */
function titleAmong(body: Matrix, columns: readonly Column[]): Column | null {
  const words = columns.filter(areTitles);
  const titled = words.filter(({ role }) => role === 'title');
  const sure = titled.find((column) => keyOf(headOf(column)) === null);
  if (sure) return sure;
  // "Name" beside numbered periods under "Period" names the periods.
  const named = titled.find((column) => NAME.test(headOf(column)));
  const isNumbered = words.some(
    (column) => column.role === 'label' && body.every((row) => BARE.test(row[column.x]!.text)),
  );
  if (named && isNumbered) return named;
  const free = words.filter((column) => keyOf(headOf(column)) === null);
  const variety = ({ x }: Column) => new Set(body.map((row) => row[x]!.text)).size;
  const [most] = (free.length > 0 ? free : titled).sort((a, b) => variety(b) - variety(a));
  return most ?? null;
}

/** Does the column say the same for several rows? */
function areShared(rows: Matrix, { x }: Column): boolean {
  const values = new Set(rows.map((row) => row[x]!.text));
  return values.size > 0 && rows.length >= ROWS_A_VALUE * values.size;
}

/**
 * Is each row another class's? "Grade" tells by its head; a teacher or a class does where rows share their lessons, as
 * classes share "Art" and the rows of one class do not.
 */
function areOwn(rows: Matrix, { x }: Column, { says, word, isDoubtful }: Key, titled: readonly Column[]): boolean {
  const values = rows.map((row) => row[x]!.text);
  if (rows.length < 2 || values.includes('') || new Set(values).size < rows.length) return false;
  if (says === 'grade' && !isDoubtful) return true;
  if (says !== 'name' || word === 'Room') return false;
  const lessons = rows.map((row) => new Set(titled.map((column) => row[column.x]!.text.toLowerCase())));
  const alike = lessons.filter((own, y) =>
    lessons.some((other, at) => at !== y && [...own].some((title) => title !== '' && other.has(title))),
  );
  return alike.length * 2 > rows.length;
}

interface List {
  readonly rows: Matrix;
  readonly times: readonly Column[];
}

/**
 * Says whether rows overlap, and no longer do once this column tells them apart. Each value then has rows of its own
 * that stand together or go through most of the day: a helper's group beside a lesson has neither.
 */
function partsDays(list: List, known: readonly Column[], column: Column): boolean {
  const before = collisions(list, known);
  const by = [...known, column];
  if (before < 1 || collisions(list, by) > (1 - PARTED) * before) return false;
  const values = Map.groupBy(list.rows, (row) => row[column.x]!.text);
  if ([...values.values()].some((own) => own.length < 2)) return false;
  const said = list.rows.map((row) => valueOf(row, by));
  if (said.filter((one, i) => one !== said[i - 1]).length === new Set(said).size) return true;
  const whole = reachOf(list);
  return [...values.values()].every((own) => reachOf({ ...list, rows: own }) * 2 >= whole);
}

/** How many rows begin before the one above them, by the clock, has ended, among those alike in some columns. */
function collisions({ rows, times }: List, by: readonly Column[]): number {
  let count = 0;
  for (const group of Map.groupBy(rows, (row) => valueOf(row, by)).values()) {
    const spans = group.map((row) => spanOf(row, times)).sort((a, b) => a.start - b.start);
    count += spans.filter(({ start }, i) => i > 0 && start < spans[i - 1]!.end).length;
  }
  return count;
}

function valueOf(row: Matrix[number], by: readonly Column[]): string {
  return JSON.stringify(by.map(({ x }) => row[x]!.text));
}

/** Minutes from the first start to the last end. */
function reachOf({ rows, times }: List): number {
  const spans = rows.map((row) => spanOf(row, times));
  return Math.max(...spans.map(({ end }) => end)) - Math.min(...spans.map(({ start }) => start));
}

/** A column that says of each row whose it is: a bare number under "Grade" is a grade, one under "Room" a room. */
export function keyed(column: Column): Column {
  const key = column.key ?? keyOf(headOf(column));
  return key?.says === 'grade' || key?.says === 'name' ? { ...column, kind: 'facet', key } : column;
}
