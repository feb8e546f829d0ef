import { addDays, minutesOf } from '../../../utils/time/date/dates';
import type { Context } from './context';
import { isAllDay, type EventSpec } from './spec';

/**
 * The whole hidden text of an event, in the order of Google's grammar: time, title, person, answer, place, label, date.
 */
export function said(event: EventSpec, context: Context): string {
  const { language } = context;
  const calendar = context.calendarOf(event);
  const [from, to] = [event.start.slice(0, 10), event.end.slice(0, 10)];
  const start = context.time(minutesOf(event.start) ?? 0);
  if (event.task) {
    const [first, state] = language.task;
    return [`${first}: ${event.title}`, state, language.date(from), start].join(language.comma);
  }
  const who = calendar.own ? calendar.name : `${language.calendar}${calendar.name}`;
  const place = event.location ? `${language.place}${event.location}` : language.noPlace;
  const fields = (time: string, date: string) =>
    [
      time,
      language.title(event.title),
      who,
      event.rsvp && language.answers[event.rsvp],
      place,
      event.label && `Color: ${event.label}`,
      date,
    ]
      .filter((field) => field !== undefined)
      .join(language.comma);
  if (isAllDay(event)) return fields(language.allDay, from === to ? language.date(from) : language.dates(from, to));
  const end = context.time(minutesOf(event.end) ?? 0);
  if (from === to || endsAtMidnight(event)) return fields(language.span(start, end), language.date(from));
  return fields(language.moments([language.date(from), start], [language.date(to), end]), '').trimEnd();
}

/** "11:30pm to 12am" is an event of one day, though it ends at the beginning of the next. */
function endsAtMidnight(event: EventSpec): boolean {
  return event.end === `${addDays(event.start.slice(0, 10), 1)}T00:00`;
}

/** The time as a sighted reader sees it: "9:20 – 10:10am", or "9:20am" if there is little room. */
export function shown(event: EventSpec, context: Context, whole: boolean): string {
  const start = context.time(minutesOf(event.start) ?? 0);
  const end = context.time(minutesOf(event.end) ?? 0);
  if (!whole) return start;
  const half = /[ap]m$/.exec(start)?.[0];
  return `${half && end.endsWith(half) ? start.slice(0, -2) : start} – ${end}`;
}
