import type { Timetable } from '../../utils/model/reading';

/** The parts of a reading that must not change: when everything is, and how much there is. Titles may change. */
function shapeOf(timetables: readonly Timetable[]): string[] {
  return timetables.flatMap(({ blocks }, at) =>
    blocks.map(({ date, days, start, end, allDay }) => JSON.stringify([at, date, days, start, end, allDay])),
  );
}

/** The first difference, in words; null if both are read alike. */
export function difference(before: readonly Timetable[], after: readonly Timetable[]): string | null {
  const [one, other] = [shapeOf(before), shapeOf(after)];
  if (one.length !== other.length) return `${one.length} lessons were read before, ${other.length} after`;
  const at = one.findIndex((shape, i) => shape !== other[i]);
  return at < 0 ? null : `lesson ${at + 1} was ${one[at]} before and is ${other[at]} after`;
}
