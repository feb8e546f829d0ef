import type { Weekday } from '../../../model/vocabulary';
import { SCHOOL_WEEKDAYS } from '../../../model/vocabulary';
import { warning } from '../../../model/warning';
import { isFirm, joinedFacets, NO_FACETS } from '../table/facets';
import { asLane, type LaneColumn, type ColumnUses } from './column-uses';
import { usesOfPoints } from './uses-of-points';
import type { Column } from '../table/columns';
import type { Matrix } from '../table/matrix';
import { keyed } from '../table/key-columns';
import { isWhoseHead } from '../table/whose';
import { isClassName } from '../../../schedule-text/line/audience';

/** What each column is for, of a table or of one of several side by side; null where nothing can be told. */
export function usesOfColumns(
  matrix: Matrix,
  columns: readonly Column[],
  runs: readonly Column[][],
  isOneThing: boolean,
): ColumnUses | null {
  const of = (kind: Column['kind']) => columns.filter((column) => column.kind === kind);
  const [bodies, labels, facets] = [of('body'), of('label'), of('facet')];
  const rest = {
    facets,
    notes: of('note'),
    rooms: of('room'),
    lengths: of('length'),
    labels: [],
    isNamed: false,
    guessed: null,
  };
  if (runs.length === 0) {
    const whose = whoseColumns(matrix, columns);
    const others = (of: readonly Column[]) => of.filter((one) => !whose.includes(one));
    const lanes = others(bodies).map(asLane);
    const uses = { notes: others(rest.notes), rooms: others(rest.rooms), titles: others(labels), times: null, lanes };
    return lanes.length > 0 ? { ...rest, ...uses, facets: [...whose.map(keyed), ...others(facets)] } : null;
  }
  if (areNamed(matrix, columns)) return { ...rest, times: null, isNamed: true, lanes: columns.map(asLane), titles: [] };
  if (runs.length >= 2) return usesOfPoints(matrix, columns, runs, rest, isOneThing);
  const [times] = runs;
  if (bodies.length === 0) {
    const points = usesOfPoints(matrix, columns, runs, rest, isOneThing);
    if (points) return points;
    const only = labels.at(-1) ?? facets.at(-1) ?? rest.notes[0];
    if (!only) return null;
    const without = {
      ...rest,
      facets: facets.filter((one) => one !== only),
      notes: rest.notes.filter((one) => one !== only),
    };
    return { ...without, times: times!, lanes: [under(times!, asLane(only))], titles: [] };
  }
  const uses = usesOfBodies(matrix, bodies, rest.notes);
  return { ...rest, labels, times: times!, titles: [], ...uses, lanes: uses.lanes.map((lane) => under(times!, lane)) };
}

/** True for columns of times alone, most of which name themselves: "Period 1 8:00–8:50" under "Regular Day". */
function areNamed(matrix: Matrix, columns: readonly Column[]): boolean {
  if (columns.some(({ kind }) => kind !== 'time')) return false;
  const times = matrix.flatMap((row) => columns.flatMap(({ x }) => (row[x]!.time ? [row[x]!] : [])));
  return times.filter(({ label }) => label !== null).length * 2 > times.length;
}

/** "Regular Day" over a start and an end says when their rows are. */
function under(times: readonly Column[], lane: LaneColumn): LaneColumn {
  const [{ facets }] = times as readonly [Column];
  return times.length === 2 && isFirm(facets) ? { ...lane, facets: joinedFacets(facets, lane.facets) } : lane;
}

/** Several columns of words beside the times: days or classes side by side, or one title and notes. */
function usesOfBodies(
  matrix: Matrix,
  bodies: readonly Column[],
  notes: readonly Column[],
): Pick<ColumnUses, 'lanes' | 'notes' | 'guessed'> {
  if (bodies.length === 1) return { lanes: [asLane(bodies[0]!)], notes, guessed: null };
  const firm = bodies.filter(({ facets }) => isFirm(facets));
  if (firm.length > 0 && firm.length * 2 >= bodies.length) {
    return {
      lanes: bodies.filter((one) => firm.includes(one) || isBeside(matrix, one, firm)).map(asLane),
      notes,
      guessed: null,
    };
  }
  const titled = bodies.find(({ role }) => role === 'title');
  // "K" is a grade by itself, and "1" and "2" beside it are only names.
  const whose = ({ facets }: Column) => facets.name ?? facets.grade;
  const named = bodies.filter((one) => one.role === null && whose(one) !== null);
  const apart = new Set(named.map(whose)).size === named.length;
  if (!titled && named.length >= 2 && apart && named.length * 2 >= bodies.length) {
    return { lanes: named.map(asLane), notes, guessed: null };
  }
  const unnamed = bodies.every(({ heads }) => heads.length === 0);
  if (unnamed && areAlike(matrix, bodies)) return guess(bodies, notes);
  const title = titled ?? bodies[0]!;
  return {
    lanes: [{ x: title.x, facets: NO_FACETS, title: null, counted: null }],
    notes: [...bodies.filter((one) => one !== title), ...notes],
    guessed: null,
  };
}

/** A name alone: "Moss". */
const SURNAME = /^\p{Lu}[\p{L}'’-]{1,30}$/u;

/** "Ms. Ode", "1" beside "K", or "Moss" over the lessons of the others, beside "Mr. Hall (2nd)" is a class as well, whose grade nobody wrote. */
function isBeside(matrix: Matrix, column: Column, firm: readonly Column[]): boolean {
  const { role, facets } = column;
  if (role !== null || facets.name === null || firm.some((one) => one.facets.grade === null)) return false;
  const isClass = isClassName(facets.name) || /^\d{1,2}[a-h]?$/i.test(facets.name);
  return isClass || (SURNAME.test(facets.name) && hasTheirLessons(matrix, column, firm));
}

/** Are at least half of a column's cells lessons of the others as well? */
function hasTheirLessons(matrix: Matrix, { x }: Column, others: readonly Column[]): boolean {
  const textsOf = (at: number) => matrix.flatMap((row) => (row[at]!.time ? [] : row[at]!.text.toLowerCase() || []));
  const theirs = new Set(others.flatMap((one) => textsOf(one.x)));
  const own = textsOf(x).slice(1);
  return own.length > 1 && own.filter((text) => theirs.has(text)).length * 2 >= own.length;
}

/** Columns of one kind: often the same words, or all of them filled with a few. */
function areAlike(matrix: Matrix, bodies: readonly Column[]): boolean {
  if (bodies.length < 3) return false;
  const rows = matrix
    .map((row) => bodies.map(({ x }) => row[x]!.text))
    .filter((texts) => texts.some((text) => text !== ''));
  const same = rows.filter((texts) => new Set(texts).size < texts.length).length;
  const short = rows.filter(
    (texts) => texts.filter((text) => text !== '' && text.split(' ').length <= 6).length * 3 >= texts.length * 2,
  );
  return same * 2 >= rows.length || (bodies.length >= 4 && short.length * 3 >= rows.length * 2);
}

function guess(bodies: readonly Column[], notes: readonly Column[]): Pick<ColumnUses, 'lanes' | 'notes' | 'guessed'> {
  const week: readonly Weekday[] | null = bodies.length === 5 ? SCHOOL_WEEKDAYS : null;
  const lanes = bodies.map(({ x }, i) => ({
    x,
    title: null,
    counted: null,
    facets: week ? { ...NO_FACETS, days: [week[i]!] } : { ...NO_FACETS, rotation: `Day ${i + 1}` },
  }));
  const guessed = week
    ? warning('columns-as-weekdays', { from: week[0]!, to: week.at(-1)! })
    : warning('columns-as-days', { count: bodies.length });
  return { lanes, notes, guessed };
}

/** "2A", "Ms. Ode" or a teacher and her grade at the side of cells that print their own times: whose each row is. */
function whoseColumns(matrix: Matrix, columns: readonly Column[]): readonly Column[] {
  const isTimed = ({ x }: Column) => matrix.some((row) => row[x]!.isTimed);
  const side = columns.slice(
    0,
    columns.findIndex((column) => column.kind === 'body' && isTimed(column)),
  );
  if (columns.filter((column) => column.kind === 'body' && isTimed(column)).length < 2) return [];
  return side.filter(({ x, heads }) => {
    const said = matrix.slice(1).flatMap((row) => row[x]!.text || []);
    return heads.some(isWhoseHead) || (said.length > 1 && said.every((text) => isClassName(text)));
  });
}
