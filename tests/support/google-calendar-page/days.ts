import type { IsoDate, Minutes } from '../../../utils/model/block';
import { DAY_MIN, addDays, minutesOf, weekdayOf } from '../../../utils/time/date/dates';
import { WEEKDAYS } from '../../../utils/model/vocabulary';
import { isAllDay, type EventSpec, type PageSpec } from './spec';

/** The first and the last day that a view shows, both inclusive. */
export function rangeOf(spec: PageSpec): { from: IsoDate; to: IsoDate } {
  const sunday = (date: IsoDate) => addDays(date, -((WEEKDAYS.indexOf(weekdayOf(date)) + 1) % 7));
  switch (spec.view) {
    case 'week':
      return { from: sunday(spec.date), to: addDays(sunday(spec.date), 6) };
    case 'customday':
      return { from: spec.date, to: addDays(spec.date, (spec.days ?? 4) - 1) };
    case 'agenda':
      return { from: spec.date, to: addDays(spec.date, 13) };
    case 'month':
    case 'embed-month': {
      const from = sunday(`${spec.date.slice(0, 7)}-01`);
      const next = addDays(`${spec.date.slice(0, 7)}-28`, 4).slice(0, 7);
      const last = addDays(`${next}-01`, -1);
      return { from, to: addDays(sunday(last), 6) };
    }
    default:
      return { from: spec.date, to: spec.date };
  }
}

export function datesOf(range: { from: IsoDate; to: IsoDate }): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = range.from; date <= range.to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** The part of a timed event on one day, in minutes of that day. */
export interface Piece {
  readonly event: EventSpec;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** The timed events of a day, cut at its midnights. Those over 24 h are among the all-day events. */
export function piecesOn(date: IsoDate, events: readonly EventSpec[]): Piece[] {
  const pieces: Piece[] = [];
  for (const event of events) {
    if (isStacked(event)) continue;
    const from = event.start < date ? 0 : (minutesOf(event.start) ?? 0);
    const to = event.end.slice(0, 10) > date ? DAY_MIN : (minutesOf(event.end) ?? 0);
    const onDay = event.start.slice(0, 10) <= date && event.end.slice(0, 10) >= date;
    if (onDay && to > from) pieces.push({ event, start: from, end: to });
  }
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Is the event in the strip above the columns? All-day events are, and timed events of 24 hours or more. */
export function isStacked(event: EventSpec): boolean {
  return isAllDay(event) || event.end >= `${addDays(event.start.slice(0, 10), 1)}${event.start.slice(10)}`;
}

/** Does any part of the event fall on the day? */
export function touches(event: EventSpec, date: IsoDate): boolean {
  const untilMidnight = !isAllDay(event) && event.end.endsWith('T00:00') && event.end.slice(0, 10) === date;
  return event.start.slice(0, 10) <= date && event.end.slice(0, 10) >= date && !untilMidnight;
}
