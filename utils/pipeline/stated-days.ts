import type { DayChange } from '../days/day-changes';
import { districtSlices, type DistrictCalendar, type SourcedChange } from '../days/district-calendar';
import type { RotationAnchor } from '../days/rotation-days';
import type { Boundary } from '../days/school-year';
import type { Block, IsoDate } from '../model/block';
import type { DayCalendar } from '../model/school-days';
import { atOnce, type Slices } from '../time/slices';

/**
 * What the notices of one calendar say, as plain data: worked out once, when they are kept, since reading hundreds of
 * titles takes longer than a popup may.
 */
export interface StatedDays {
  readonly changes: readonly DayChange[];
  readonly boundaries: readonly Boundary[];
  readonly anchors: readonly RotationAnchor[];
}

export function statedDays(notices: readonly Block[]): StatedDays {
  return atOnce(statedSlices(notices));
}

/** The same with a stop after each notice. */
export function* statedSlices(notices: readonly Block[]): Slices<StatedDays> {
  const { changes, boundaries, anchors } = yield* districtSlices(notices.map((block) => ({ block, source: '' })));
  return { changes: [...changes.values()].flat(), boundaries, anchors };
}

/** Several calendars as one, each under its name. @param anchors rotation days the OT told; they come first. */
export function joinedCalendar(
  calendars: readonly DayCalendar[],
  anchors: readonly RotationAnchor[],
): DistrictCalendar {
  const changes = new Map<IsoDate, SourcedChange[]>();
  const boundaries: Boundary[] = [];
  const printed: RotationAnchor[] = [];
  for (const { name: source, notices, stated } of calendars) {
    // `stated` is written by `statedDays` alone; a row of a saved file comes without it.
    const said = (stated as StatedDays | undefined) ?? statedDays(notices);
    for (const change of said.changes) {
      const day = changes.get(change.date);
      if (day) day.push({ ...change, source });
      else changes.set(change.date, [{ ...change, source }]);
    }
    boundaries.push(...said.boundaries.map((boundary) => ({ ...boundary, source })));
    printed.push(...said.anchors);
  }
  boundaries.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return { changes, boundaries, anchors: [...anchors, ...printed] };
}
