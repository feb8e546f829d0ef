import type { ReadTimetable } from '../../../utils/messaging/protocol';
import { className } from '../../../utils/model/room/class-name';
import type { ClassChoice } from '../popup-source';

/** The classes whose timetables a page shows, in page order; `blocks` is how many it shows of each. */
export function classesOf(timetables: readonly ReadTimetable[]): (ClassChoice & { readonly blocks: number })[] {
  return [...Map.groupBy(timetables, ({ name, dayType }) => className(name, dayType) || name)].map(([name, all]) => ({
    name,
    sources: all.map(({ source }) => source),
    blocks: all.reduce((sum, { blocks }) => sum + blocks, 0),
  }));
}
