import type { Block, IsoDate } from '../../model/block';
import type { CalendarRole, DayNotice } from '../../model/classroom';
import type { Reading, Timetable } from '../../model/reading';
import { sourceOf } from '../../model/place/source-of';
import { isPartial } from '../../model/warning';
import { markOf } from './kept-notices';
import { noticesAround, rolesKnown } from '../../pipeline/around';
import { DAY_MIN, addDays, daysBetween } from '../../time/date/dates';

/** What one calendar says of one day of a reading. */
export interface ReadDay {
  readonly source: string;
  readonly date: IsoDate;
  readonly blocks: readonly Block[];
  readonly notices: readonly DayNotice[];
}

/**
 * Every day shown, for each source named that is in the reading; also days without blocks, since that is news as well.
 * A source that is not in the reading (hidden for now) has no days here. Notices are what the other calendars on the
 * page say of the day, by the rule the overlay uses.
 * @param sources which are classrooms.
 * @param district whose word on days counts. Both are known by the therapist's word or guessed.
 * @param chosen did the therapist say what a source is?
 */
export function daysFromReading(
  reading: Reading,
  sources: ReadonlySet<string>,
  district: ReadonlySet<string>,
  chosen: (source: string) => boolean,
): ReadDay[] {
  const { shown, timetables } = reading;
  if (!shown) return [];
  const named = timetables.map(({ calendar }) => sourceOf(reading.reader, calendar));
  const roles = named.map((source): CalendarRole => {
    if (sources.has(source)) return 'classroom';
    return district.has(source) ? 'district' : 'ignored';
  });
  // The therapist's own calendar says nothing about the day, whether she chose that role or it was guessed.
  const known = rolesKnown(roles, (index) => timetables[index]!.calendar.own || chosen(named[index]!));
  // A month cell that hides events behind "2 more" is no reading of that day.
  const partial = new Set(reading.view === 'month' ? reading.warnings.filter(isPartial).map(({ date }) => date) : []);
  const dates = Array.from({ length: daysBetween(shown.from, shown.to) + 1 }, (_, day) =>
    addDays(shown.from, day),
  ).filter((date) => !partial.has(date));
  return timetables.flatMap((timetable, index) => {
    if (roles[index] !== 'classroom') return [];
    const said = noticesAround(timetables, known, index).map(({ calendar, notice }): DayNotice => {
      // Whose an unknown calendar is, is its owner's affair: it is known again by its mark alone.
      const name = known[calendar] === 'unknown' ? null : timetables[calendar]!.calendar.name;
      return { ...plainly(notice), from: { mark: markOf(named[calendar]!), name } };
    });
    return dates.map((date) => ({ source: named[index]!, date, ...dayOf(timetable, said, date) }));
  });
}

/** Of what another calendar says of a day, only the title is kept: where it is and why is not needed here. */
function plainly(notice: Block): Block {
  return { ...notice, note: null, location: null };
}

function dayOf(timetable: Timetable, notices: readonly DayNotice[], date: IsoDate) {
  return {
    blocks: timetable.blocks.filter((block) => falls(block, date)),
    notices: notices.filter((block) => falls(block, date)),
  };
}

/** Does a block stand on a date? One with a time stands on the day it starts, an all-day one on each day it covers. */
function falls(block: Block, date: IsoDate): boolean {
  if (block.date === null) return false;
  const day = daysBetween(block.date, date);
  return block.allDay ? day >= 0 && day < Math.max(1, (block.end ?? DAY_MIN) / DAY_MIN) : day === 0;
}
