import type { IsoDate } from '../../../model/block';
import { addDays, DAY_MIN } from '../../../time/date/dates';
import { blockAt, type DrawnEvent } from '../drawn';

/** A whole day as drawn in one day's cell. */
export interface WholeDay {
  readonly date: IsoDate;
  readonly title: string;
  readonly element: Element;
  /** It began on a day before this one. */
  readonly goesOn: boolean;
  readonly group?: string | null;
}

/** Events of whole days. One that is drawn again on each of its days is one event. */
export function wholeDayEvents(days: readonly WholeDay[]): DrawnEvent[] {
  const events: DrawnEvent[] = [];
  for (const { date, title, element, goesOn, group = null } of days) {
    const before = events.findIndex(
      ({ block, group: own }) =>
        own === group && block.title === title && addDays(block.date!, block.end! / DAY_MIN) === date,
    );
    if (!goesOn || before < 0) {
      events.push({ block: blockAt(date, title, 0, { end: DAY_MIN, allDay: true }), element, group });
      continue;
    }
    const { block } = events[before]!;
    events[before] = { ...events[before]!, block: { ...block, end: block.end! + DAY_MIN } };
  }
  return events;
}
