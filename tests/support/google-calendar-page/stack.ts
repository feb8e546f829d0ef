import type { IsoDate } from '../../../utils/model/block';
import { isStacked, touches } from './days';
import { isAllDay, type EventSpec } from './spec';
import type { Place } from './stacked-chip';

export interface Stack {
  readonly date: IsoDate;
  readonly chips: readonly { readonly event: EventSpec; readonly place: Place }[];
  /** The number of events without room, which "N more" tells. */
  readonly hidden: number;
  readonly total: number;
}

/**
 * Places the events of a row of days in rows. Long events come first and none covers another. A day has at most `limit`
 * chips, then "more".
 */
export function stackDays(dates: readonly IsoDate[], events: readonly EventSpec[], limit: number): Stack[] {
  const taken = dates.map(() => new Map<number, { event: EventSpec; first: boolean; length: number }>());
  const rank = (event: EventSpec) =>
    `${isAllDay(event) ? 0 : isStacked(event) ? 1 : 2}${event.start}${event.title}${event.calendar}`;
  const sorted = [...events].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  for (const event of sorted) {
    const columns = dates.flatMap((date, column) => (covers(event, date) ? [column] : []));
    const first = columns[0];
    if (first === undefined) continue;
    let row = 0;
    while (columns.some((column) => taken[column]?.has(row))) row++;
    for (const column of columns) taken[column]?.set(row, { event, first: column === first, length: columns.length });
  }
  return dates.map((date, column) => {
    const rows = [...(taken[column] ?? [])].sort(([a], [b]) => a - b);
    const over = rows.some(([row]) => row >= limit);
    const kept = over ? rows.filter(([row]) => row < limit - 1) : rows;
    const chips = kept.map(([row, { event, first, length }]) => ({
      event,
      place: { date, column, columns: dates.length, row, length: first ? length : 0 },
    }));
    return { date, chips, hidden: rows.length - kept.length, total: rows.length };
  });
}

/** Is the event on the day? A short timed event is on its first day only, even if it runs past midnight. */
function covers(event: EventSpec, date: IsoDate): boolean {
  return isStacked(event) ? touches(event, date) : event.start.slice(0, 10) === date;
}
