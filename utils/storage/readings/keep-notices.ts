import type { Block } from '../../model/block';
import type { Reading, Timetable } from '../../model/reading';
import { speaksOfDays } from '../../pipeline/speaks-of-days';
import { statedDays } from '../../pipeline/stated-days';
import { DAY_MIN, addDays } from '../../time/date/dates';
import type { Writing } from '../schema';

/**
 * Keeps what a calendar that was read on a page says of the days. It replaces what the calendar said before of the days
 * shown. A month that hides events behind "2 more" may only add.
 */
export async function keepNotices(
  tx: Writing,
  source: string,
  { calendar, blocks }: Timetable,
  { shown, view }: Reading,
  now: number,
): Promise<void> {
  if (!shown) return;
  const store = tx.objectStore('calendars');
  const before = await store.get(source);
  const known = before?.notices ?? [];
  const isShown = (block: Block) => lastOf(block) >= shown.from && (block.date ?? '') <= shown.to;
  const kept = view === 'month' ? known : known.filter((block) => !isShown(block));
  const all = [...kept, ...blocks.filter(speaksOfDays)];
  const notices = [...new Map(all.map((block) => [keyOf(block), block])).values()];
  const name = before?.name ?? calendar.name ?? calendar.token;
  const stated = statedDays(notices);
  await store.put({ id: source, name, school: before?.school ?? null, notices, stated, readAt: now });
}

function lastOf({ date, end, allDay }: Block): string {
  return date === null ? '' : allDay ? addDays(date, Math.max(1, Math.ceil((end ?? DAY_MIN) / DAY_MIN)) - 1) : date;
}

function keyOf({ title, date, start, end }: Block): string {
  return [title, date, start, end].join('\n');
}
