import type { CalendarRef } from '../reading';

/** `<reader>:<calendar token>`: what classrooms and choices know a calendar by. */
export function sourceOf(reader: string, calendar: CalendarRef): string {
  return `${reader}:${calendar.token}`;
}
