import { isFirm, NO_FACETS } from '../table/facets';
import { columnRole } from '../table/head-words';
import { keyed } from '../table/key-columns';
import type { Column } from '../table/columns';
import type { Matrix } from '../table/matrix';
import { asLane, type ColumnUses } from './column-uses';
import { isWhose, isWhoseHead } from '../table/whose';

/** Rows that each have their own date are events, not a day of a class. */
const MOSTLY = 0.6;

/**
 * A table whose cells only print times. What happens stands down the side and for whom over the columns ("Recess" ×
 * "Grade 1"), or the other way round. Null where neither side says for whom or when: a bus has such a table too.
 */
export function usesOfPoints(
  matrix: Matrix,
  columns: readonly Column[],
  runs: readonly Column[][],
  rest: Pick<ColumnUses, 'facets' | 'notes' | 'rooms' | 'lengths' | 'labels' | 'isNamed' | 'guessed'>,
  isOneThing: boolean,
): ColumnUses | null {
  if (runs.some((run) => run.length > 1)) return null;
  const times = runs.map(([column]) => column!);
  const uses = {
    ...rest,
    times: null,
    notes: rest.notes.filter(({ role, heads }) => role === 'note' && !heads.some(isWhoseHead)),
  };
  const side = columns.find(
    ({ kind, heads }) =>
      kind === 'body' || kind === 'label' || kind === 'facet' || (kind !== 'time' && heads.some(isWhoseHead)),
  );
  if (!side) return null;
  const others = rest.facets.filter((one) => one !== side);
  const firm = times.filter(({ facets }) => isFirm(facets)).length * 2 >= times.length;
  if (firm && (side.kind !== 'facet' || isOneThing))
    return { ...uses, facets: others, lanes: times.map(asLane), titles: [side] };
  const called = times.filter(({ heads, role }) => heads.length > 0 && role !== 'time' && role !== 'length');
  if ((side.kind === 'facet' || isWhose(matrix, side, called)) && called.length * 2 >= times.length && !firm) {
    const lanes = called.map(({ x, heads }) => ({ x, facets: NO_FACETS, title: heads.at(-1)!, counted: null }));
    const whose = columns.filter((one) => one.kind !== 'time' && one !== side && one.heads.some(isWhoseHead));
    const beside = [...new Set([...others, ...whose])];
    return {
      ...uses,
      facets: beside.length > others.length ? [side, ...beside].map(keyed) : [side, ...others],
      rooms: rest.rooms.filter((one) => one !== side && !beside.includes(one)),
      lanes,
      titles: [],
    };
  }
  const whole = matrix
    .flatMap((row) => times.map(({ x }) => row[x]!.time?.spans[0]))
    .filter((span) => span !== undefined);
  const spans = whole.filter(({ from, to }) => from && to).length >= MOSTLY * whole.length;
  if (times.length < 2 || !spans || (side.kind !== 'body' && side.kind !== 'label')) return null;
  const lanes = times.map(asLane).filter(({ facets }) => facets.name === null || columnRole(facets.name) === null);
  return { ...uses, facets: others, lanes, titles: [side] };
}
