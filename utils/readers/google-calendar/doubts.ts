import { doubt, type Doubt } from '../../model/warning';
import { clocksChange } from '../../time/clock-change';
import { addDays, DAY_MIN } from '../../time/date/dates';
import type { ChipEvent } from './text/event';

/** The doubts about one event. They say when, never what: titles stay out of them. */
export function doubtsOf({ block: { date, start }, doubts }: ChipEvent): Doubt[] {
  return doubts.map((code) => doubt(code, { start }, date));
}

/** Clocks change before four in the morning, everywhere. */
const NIGHT = 4 * 60;

/** Flags an event that lies in the small hours of a day on which the clocks of `zone` change, which is asked for then only. */
export function markClockChange<E extends ChipEvent>(event: E, zone: () => string): E {
  const { allDay, date, start, end } = event.block;
  if (allDay || date === null) return event;
  const sameNight = start < NIGHT && clocksChange(date, zone());
  const over = end !== null && end > DAY_MIN;
  if (!sameNight && !(over && clocksChange(addDays(date, 1), zone()))) return event;
  // "1:30am to 1:15am" is the hour that comes twice, not nearly a whole day.
  const twice = sameNight && over && end - DAY_MIN <= start;
  const block = { ...event.block, end: twice ? null : end, timing: 'implied' as const };
  return { ...event, block, doubts: [...event.doubts, 'clock-change' as const] };
}
