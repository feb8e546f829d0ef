import type { Block, IsoDate } from '../../model/block';
import { feedSource, type Feed } from '../../model/feed';
import type { Grade } from '../../model/vocabulary';
import { beforeOf } from '../readings/before';
import { ensureClassroom } from '../classrooms/ensure-classroom';
import { dayKeysOf } from '../classrooms/forget-classroom';
import { dayWithBegun, type ReadAt } from './keep-begun';
import type { Writing } from '../schema';

/** A classroom's timetable, as its feed has it. */
export interface FeedDays {
  readonly days: ReadonlyMap<IsoDate, readonly Block[]>;
  /** Guessed from the calendar's name. */
  readonly grade: Grade | null;
}

/**
 * Keeps a feed's days as those of its classroom. They replace what the feed said before of the same days and of later
 * ones. What has begun is kept until the feed says something else.
 */
export async function keepFeedDays(
  tx: Writing,
  feed: Feed,
  { days, grade }: FeedDays,
  { now, ...reading }: ReadAt & { readonly now: number },
): Promise<void> {
  const source = feedSource(feed.id);
  const { room } = await ensureClassroom(tx, source, { name: feed.name, guess: grade });
  const store = tx.objectStore('days');
  const [first = ''] = [...days.keys()].sort();
  for (const key of await store.getAllKeys(dayKeysOf(room.id)))
    if (key[2] === source && key[1] >= first && !days.has(key[1])) await store.delete(key);
  const where = feed.address === null ? '' : new URL(feed.address).hostname;
  for (const [date, read] of days) {
    const known = await store.get([room.id, date, source]);
    const blocks = dayWithBegun(known?.blocks ?? [], read, date, reading);
    const before = beforeOf(known, blocks);
    const kept = { classroom: room.id, date, source, blocks, notices: [], readAt: now, where };
    await store.put({ ...kept, ...(feed.name && { name: feed.name }), before });
  }
}
