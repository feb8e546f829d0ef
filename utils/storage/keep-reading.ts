import type { Block } from '../model/block';
import type { Reading } from '../model/reading';
import type { Grade } from '../model/vocabulary';
import { sourceOf } from '../model/source-of';
import { type ReadDay, daysFromReading } from './days-from-reading';
import { ensureClassroom } from './ensure-classroom';
import { keepNotices } from './keep-notices';
import type { Database, Writing } from './schema';
import { write } from './write';

export interface Keep {
  readonly reading: Reading;
  /** Address of the page; only host and path are kept. */
  readonly where: string;
  /** Sources that are classrooms. */
  readonly classrooms: readonly string[];
  /** Guessed grade by source. */
  readonly grades: Readonly<Record<string, Grade | null>>;
}

/**
 * Remembers a reading: its classrooms and each day shown, in one transaction; the same again changes nothing but
 * `readAt`. What the OT has set to something other than a classroom is never kept, nor is their own calendar unless they
 * called it a classroom. `now` is epoch ms; an older reading that comes late does not replace a newer one. Answers whether a classroom is new or changed.
 */
export function keepReading(db: Database, keep: Keep, now: number): Promise<boolean> {
  const { reading, grades } = keep;
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
    const mine = new Set(choices.filter(({ role }) => role === 'mine').map(({ source }) => source));

    let changed = false;
    const rooms = new Map<string, string>();
    for (const { calendar, grade } of reading.timetables) {
      const source = sourceOf(reading.reader, calendar);
      if (!sources.has(source)) continue;
      const guess = grade ?? grades[source] ?? null;
      const made = await ensureClassroom(tx, source, { name: calendar.name, guess });
      rooms.set(source, made.room.id);
      changed ||= made.changed;
    }
    for (const timetable of reading.timetables) {
      const source = sourceOf(reading.reader, timetable.calendar);
      if (chosen.get(source) === 'district') await keepNotices(tx, source, timetable, reading, now);
    }
    for (const read of daysFromReading(reading, sources, mine)) {
      await putDay(tx, rooms.get(read.source)!, read, { reading, where: keep.where, now });
    }
    return changed;
  });
}

async function putDay(
  tx: Writing,
  classroom: string,
  read: ReadDay,
  { reading, where, now }: { reading: Reading; where: string; now: number },
): Promise<void> {
  const days = tx.objectStore('days');
  const { source, date, notices } = read;
  const before = await days.get([classroom, date, source]);
  if (before && before.readAt > now) return;
  const blocks = reading.view === 'month' && before ? together(read.blocks, before.blocks) : read.blocks;
  const place = where.replace(/^\w+:\/\//, '').replace(/[?#].*$/s, '');
  await days.put({ classroom, date, source, blocks, notices, readAt: now, where: place });
}

/** A month cell has room for a few blocks only: it may add to a day read before, not take away from it. */
function together(read: readonly Block[], before: readonly Block[]): readonly Block[] {
  const known = new Set(read.map(keyOf));
  return [...read, ...before.filter((block) => !known.has(keyOf(block)))];
}

function keyOf({ title, start, end, allDay }: Block): string {
  return [title, start, end, allDay].join('\n');
}
