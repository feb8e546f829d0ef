import { describe, expect, it } from 'vitest';
import { capture, capturesOf, rowsOfEvents, rowsOfReading } from '../../../tests/support/pages/capture-events';
import { fullcalendar } from './reader';
import { kindOf, readWith } from '../../../tests/support/pages/read-with';

const FILES = capturesOf('calendars/fullcalendar-');
/** The views a page had in front of it; months print no ends. */
const MONTH = /dayGridMonth/;

describe.skipIf(FILES.length === 0)('captured pages', () => {
  it.each(FILES.filter((file) => !MONTH.test(file)))('%s is read whole', (file) => {
    const { page, events } = capture(file);
    expect(kindOf(fullcalendar, page)).toMatchObject({ readable: true });
    const reading = readWith(fullcalendar, page);
    const { from, to } = reading.shown!;
    const shown = events.filter(({ start, end }) => start.slice(0, 10) <= to && end.slice(0, 10) >= from);
    const clipped = shown.map((event) => (from === to ? withinDay(event, from) : event));
    expect(rowsOfReading(reading)).toEqual(rowsOfEvents(clipped));
    expect(reading.timetables.flatMap(({ blocks }) => blocks).map(({ timing }) => timing)).not.toContain('implied');
    expect(reading.warnings).toEqual([]);
  });

  it.each(FILES.filter((file) => MONTH.test(file)))('%s is refused', (file) => {
    expect(kindOf(fullcalendar, capture(file).page)).toMatchObject({
      readable: false,
      advice: 'advice_fullcalendar_month',
    });
  });
});

/** One day shows of a longer event only that day. */
function withinDay<E extends { start: string; end: string; allDay?: boolean }>(event: E, day: string): E {
  if (!event.allDay) return event;
  return { ...event, start: day, end: new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) };
}
