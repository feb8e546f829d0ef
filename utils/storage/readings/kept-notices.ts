import type { IsoDate } from '../../model/block';
import type { Classroom, DayNotice } from '../../model/classroom';
import { shortHash } from '../../model/place/short-hash';
import { sourceOf } from '../../model/place/source-of';
import type { Reading } from '../../model/reading';
import type { NoticeOfDay } from '../../pipeline/with-kept';
import { type Database, AFTER_EVERY_KEY, type Writing } from '../schema';

/*
 * What other calendars said of a class's days stays as long as the calendar that said it is off the page: switched off it
 * has taken nothing back. Only where it is to be seen, and says otherwise, does its word go.
 */

/** The calendars a reading could see. */
export interface CalendarsSeen {
  /** By their marks. */
  readonly marks: ReadonlySet<string>;
  readonly isDistrictThere: boolean;
}

export function markOf(source: string): string {
  return shortHash(source);
}

/** @param district whose word on days counts, on the page or not. */
export function calendarsSeen({ reader, timetables }: Reading, district: ReadonlySet<string>): CalendarsSeen {
  const sources = timetables.map(({ calendar }) => sourceOf(reader, calendar));
  return { marks: new Set(sources.map(markOf)), isDistrictThere: sources.some((source) => district.has(source)) };
}

/** Of the notices kept before, those nobody on the page could have taken back. */
export function notTakenBack(before: readonly DayNotice[], { marks, isDistrictThere }: CalendarsSeen): DayNotice[] {
  // Where nobody noted whose it is, it is most likely the district's.
  return before.filter(({ from }) => (from ? !marks.has(from.mark) : !isDistrictThere));
}

/** By source of a class on the page: what calendars that are off the page said of the days shown. */
export async function noticesKept(
  db: Database,
  reading: Reading,
  classrooms: Readonly<Record<string, Classroom>>,
): Promise<Record<string, NoticeOfDay[]>> {
  const { reader, shown, timetables } = reading;
  if (!shown) return {};
  const { marks } = calendarsSeen(reading, new Set());
  const found = await Promise.all(
    timetables.map(async ({ calendar }) => {
      const source = sourceOf(reader, calendar);
      const room = Object.hasOwn(classrooms, source) ? classrooms[source] : undefined;
      const days = room ? await db.getAll('days', daysShown(room.id, shown)) : [];
      const own = days.filter((day) => day.source === source);
      const kept = own.flatMap(({ date, notices }) =>
        notices.flatMap(({ from, ...notice }) =>
          from && !marks.has(from.mark) ? [{ date, notice, calendar: from.name }] : [],
        ),
      );
      return [source, kept] as const;
    }),
  );
  return Object.fromEntries(found.filter(([, kept]) => kept.length > 0));
}

/** Takes out of all days what some calendars said of them. */
export async function dropNotices(tx: Writing, sources: readonly string[]): Promise<void> {
  const marks = new Set(sources.map(markOf));
  const store = tx.objectStore('days');
  for (const day of marks.size > 0 ? await store.getAll() : []) {
    const notices = day.notices.filter(({ from }) => !from || !marks.has(from.mark));
    if (notices.length < day.notices.length) await store.put({ ...day, notices });
  }
}

function daysShown(room: string, { from, to }: { from: IsoDate; to: IsoDate }): IDBKeyRange {
  return IDBKeyRange.bound([room, from], [room, to, AFTER_EVERY_KEY]);
}
