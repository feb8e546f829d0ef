import type { ReadingWarning } from '../../model/reading';
import { clocksChange } from '../../time/clock-change';
import { addDays, clock, DAY } from '../../time/dates';
import type { ChipEvent, Doubt } from './event';

const SAID: Readonly<Record<Doubt, string>> = {
  'time-disagrees': 'is not drawn at the time its text says',
  'time-unclear': 'has a time that may be morning or afternoon',
  'date-disagrees': 'is not drawn on the day its text says',
  'clock-change': 'is in a night in which the clocks change, its times may be an hour off',
};

/** One warning for each doubt. Says when, never what: titles stay out of warnings. */
export function warningsOf(events: readonly ChipEvent[], unread: number): ReadingWarning[] {
  const warnings = events.flatMap(({ block, doubts }) =>
    doubts.map((code) => ({
      code,
      message: `The event of ${block.date ?? 'no date'} ${clock(block.start)} ${SAID[code]}.`,
      date: block.date,
    })),
  );
  if (unread > 0)
    warnings.push({ code: 'unread' as Doubt, message: `${unread} events on the page could not be read.`, date: null });
  return warnings;
}

/** Clocks change before four in the morning, everywhere. */
const NIGHT = 4 * 60;

/** Flags an event that lies in the small hours of a day on which the clocks of `zone` change, which is asked for then only. */
export function markClockChange<E extends ChipEvent>(event: E, zone: () => string): E {
  const { allDay, date, start, end } = event.block;
  if (allDay || date === null) return event;
  const sameNight = start < NIGHT && clocksChange(date, zone());
  const over = end !== null && end > DAY;
  if (!sameNight && !(over && clocksChange(addDays(date, 1), zone()))) return event;
  // "1:30am to 1:15am" is the hour that comes twice, not nearly a whole day.
  const twice = sameNight && over && end - DAY <= start;
  const block = { ...event.block, end: twice ? null : end, timing: 'implied' as const };
  return { ...event, block, doubts: [...event.doubts, 'clock-change' as const] };
}
