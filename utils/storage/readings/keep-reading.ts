import type { Block } from '../../model/block';
import type { Reading } from '../../model/reading';
import type { Grade } from '../../model/vocabulary';
import { className, isUndated } from '../../model/room/class-name';
import { fitReading } from '../../readers/fit-reading';
import { sourceOf } from '../../model/place/source-of';
import { beforeOf } from './before';
import { type ReadDay, daysFromReading } from './days-from-reading';
import { ensureClassroom } from '../classrooms/ensure-classroom';
import { keepNotices } from './keep-notices';
import { calendarsSeen, notTakenBack, type CalendarsSeen } from './kept-notices';
import type { Database, Writing } from '../schema';
import { putTypical } from './typical-readings';
import { write } from '../write';

export interface ReadingToKeep {
  readonly reading: Reading;
  /** Where the page stands (`placeOf`), or the file's name. */
  readonly where: string;
  /** Sources that are classrooms. */
  readonly classrooms: readonly string[];
  /**
   * Sources that were guessed to be a district's or a school's, whose word on days counts. What the therapist chose
   * counts before the guess.
   */
  readonly district?: readonly string[];
  /** Guessed grade by source. */
  readonly grades: Readonly<Record<string, Grade | null>>;
  /** The classroom to which new sources belong; if absent, each class has its own. */
  readonly into?: string;
}

/**
 * Remembers a reading: its classrooms and each day shown, in one transaction. The same reading again changes only
 * `readAt`. What the therapist has set to something other than a classroom is never kept, nor is her own calendar
 * unless she called it a classroom. `now` is epoch ms. Answers whether a classroom is new or changed.
 */
export function keepReading(db: Database, keep: ReadingToKeep, now: number): Promise<boolean> {
  const { grades } = keep;
  const reading = fitReading(keep.reading);
  return write(db, async (tx) => {
    const choices = await tx.objectStore('choices').getAll();
    const chosen = new Map(choices.map(({ source, role }) => [source, role]));
    const own = new Set(
      reading.timetables
        .filter(({ calendar }) => calendar.own)
        .map(({ calendar }) => sourceOf(reading.reader, calendar)),
    );
    const guessed = (source: string) => (own.has(source) ? 'mine' : 'classroom');
    const sources = new Set(
      keep.classrooms.filter((source) => (chosen.get(source) ?? guessed(source)) === 'classroom'),
    );
    const speaks = (source: string) => (chosen.get(source) ?? 'district') === 'district' && !own.has(source);
    const told = choices.flatMap(({ source, role }) => (role === 'district' ? [source] : []));
    const district = new Set([...told, ...(keep.district ?? []).filter(speaks)]);

    let changed = false;
    const rooms = new Map<string, string>();
    const classes = new Map<string, string>();
    for (const timetable of reading.timetables) {
      const { calendar, grade } = timetable;
      const source = sourceOf(reading.reader, calendar);
      if (!sources.has(source)) continue;
      const guess = grade ?? grades[source] ?? null;
      // The regular and the minimum day of one class are one classroom.
      const named = isUndated(timetable) ? className(calendar.name, timetable.dayType) : null;
      const beside = (named === null ? undefined : classes.get(named)) ?? keep.into;
      const made = await ensureClassroom(tx, source, { name: named || calendar.name, guess }, beside);
      if (named !== null && beside === undefined) classes.set(named, made.room.id);
      rooms.set(source, made.room.id);
      changed ||= made.changed;
    }
    for (const timetable of reading.timetables) {
      const source = sourceOf(reading.reader, timetable.calendar);
      if (chosen.get(source) === 'district') await keepNotices(tx, source, timetable, reading, now);
    }
    const seen = calendarsSeen(reading, district);
    for (const read of daysFromReading(reading, sources, district, (source) => chosen.has(source))) {
      await putDay(tx, rooms.get(read.source)!, read, { reading, where: keep.where, seen, now });
    }
    for (const { calendar, dayType = null, blocks } of reading.timetables) {
      const source = sourceOf(reading.reader, calendar);
      const classroom = rooms.get(source);
      const undated = blocks.filter(({ date }) => date === null);
      if (classroom === undefined || undated.length === 0) continue;
      const kept = { classroom, source, dayType, blocks: undated, readAt: now, where: keep.where };
      await putTypical(tx, { ...kept, ...named(reading, source) });
    }
    return changed;
  });
}

async function putDay(
  tx: Writing,
  classroom: string,
  read: ReadDay,
  { reading, where, seen, now }: { reading: Reading; where: string; seen: CalendarsSeen; now: number },
): Promise<void> {
  const days = tx.objectStore('days');
  const { source, date } = read;
  const before = await days.get([classroom, date, source]);
  const notices = [...read.notices, ...notTakenBack(before?.notices ?? [], seen)];
  const blocks = reading.view === 'month' && before ? together(read.blocks, before.blocks) : read.blocks;
  const kept = { classroom, date, source, blocks, notices, readAt: now, where };
  await days.put({ ...kept, ...named(reading, source), before: beforeOf(before, blocks) });
}

/** The page's name for a source. */
function named({ reader, timetables }: Reading, source: string): { name?: string } {
  const found = timetables.find(({ calendar }) => sourceOf(reader, calendar) === source);
  return found?.calendar.name ? { name: found.calendar.name } : {};
}

/** A month cell has room for a few blocks only: it may add to a day that was read before, but not take away from it. */
function together(read: readonly Block[], before: readonly Block[]): readonly Block[] {
  const known = new Set(read.map(keyOf));
  return [...read, ...before.filter((block) => !known.has(keyOf(block)))];
}

function keyOf({ title, start, end, allDay }: Block): string {
  return [title, start, end, allDay].join('\n');
}
