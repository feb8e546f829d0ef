import type { Block, IsoDate } from '../model/block';
import type { Reading, Timetable } from '../model/reading';
import { DAY, addDays, daysBetween } from '../time/dates';

/** One calendar's share of one day of a reading. */
export interface ReadDay {
  readonly source: string;
  readonly date: IsoDate;
  readonly blocks: readonly Block[];
  readonly notices: readonly Block[];
}

/** `<reader>:<calendar token>`: what classrooms and choices know a calendar by. */
export function sourceOf(reader: string, token: string): string {
  return `${reader}:${token}`;
}

/**
 * Every day shown, of each source named that is in the reading; a day without blocks too, for that is news as well.
 * A source that is not in the reading (hidden for now) has no days here. Notices are the all-day blocks of the calendars
 * that are neither a classroom nor the OT's own (`mine`).
 */
export function daysFromReading(reading: Reading, sources: ReadonlySet<string>, mine: ReadonlySet<string>): ReadDay[] {
  const { shown } = reading;
  if (!shown) return [];
  const named = reading.timetables.map((timetable) => ({
    source: sourceOf(reading.reader, timetable.calendar.token),
    timetable,
  }));
  const notices = named.flatMap(({ source, timetable }) =>
    sources.has(source) || mine.has(source) || timetable.calendar.own ? [] : timetable.blocks.filter((b) => b.allDay),
  );
  const dates = Array.from({ length: daysBetween(shown.from, shown.to) + 1 }, (_, day) => addDays(shown.from, day));
  return named
    .filter(({ source, timetable }) => sources.has(source) && !mine.has(source) && !timetable.calendar.own)
    .flatMap(({ source, timetable }) => dates.map((date) => ({ source, date, ...dayOf(timetable, notices, date) })));
}

function dayOf(timetable: Timetable, notices: readonly Block[], date: IsoDate) {
  return {
    blocks: timetable.blocks.filter((block) => falls(block, date)),
    notices: notices.filter((block) => falls(block, date)),
  };
}

/** Timed blocks on the day they start; all-day ones on each day they cover. */
function falls(block: Block, date: IsoDate): boolean {
  if (block.date === null) return false;
  const day = daysBetween(block.date, date);
  return block.allDay ? day >= 0 && day < Math.max(1, (block.end ?? DAY) / DAY) : day === 0;
}
