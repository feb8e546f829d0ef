import type { IsoDate, Minutes } from '../../model/block';
import { feedSource, type Feed, type SavedFeed } from '../../model/feed';
import type { DayCalendar } from '../../model/school-days';
import { statedSlices } from '../../pipeline/stated-days';
import { breathe } from '../breathe';
import { inSlices, type Slices } from '../../time/slices';
import { dropSource } from '../classrooms/forget-classroom';
import { keepFeedDays, type FeedDays } from './feed-days';
import { begunSlices } from './keep-begun';
import type { Database } from '../schema';
import { write } from '../write';

/** The calendar feeds that the therapist added, their copies, and what was read in them. */

/** A feed that was never fetched. */
export function newFeed({ id, address, name, use, addedAt }: SavedFeed): Feed {
  return {
    id,
    address,
    name,
    use,
    addedAt,
    etag: null,
    lastModified: null,
    freshAt: null,
    triedAt: null,
    expandedOn: null,
    failures: 0,
    problem: null,
    unread: [],
  };
}

/** All feeds, the oldest first. */
export async function allFeeds(db: Database): Promise<Feed[]> {
  return (await db.getAll('feeds')).sort((a, b) => a.addedAt - b.addedAt);
}

/** The addresses of feeds that still have one. */
export async function feedAddresses(db: Database): Promise<string[]> {
  return (await db.getAll('feeds')).flatMap(({ address }) => address ?? []);
}

/** Adds a feed. The same address again is the feed that is there. Answers its id. */
export function addFeed(db: Database, saved: SavedFeed): Promise<string> {
  return write(db, async (tx) => {
    const store = tx.objectStore('feeds');
    const known = (await store.getAll()).find(({ address }) => address !== null && address === saved.address);
    if (known) return known.id;
    await store.put(newFeed(saved));
    return saved.id;
  });
}

/** Changes only what is named; nothing if the feed is gone. */
export function changeFeed(db: Database, id: string, change: Partial<Feed>): Promise<void> {
  return write(db, async (tx) => {
    const feed = await tx.objectStore('feeds').get(id);
    if (!feed) return;
    await tx.objectStore('feeds').put({ ...feed, ...change });
    // A feed's notices are told under its name and are for its school.
    const calendar = await tx.objectStore('calendars').get(feedSource(id));
    const use = change.use ?? feed.use;
    if (calendar && use.is === 'district')
      await tx.objectStore('calendars').put({ ...calendar, name: change.name ?? feed.name, school: use.school });
    if (use.is === feed.use.is) return;
    // Its events are worked out again for the other use.
    if (use.is === 'classroom') await tx.objectStore('calendars').delete(feedSource(id));
    else await dropSource(tx, feedSource(id));
    await tx.objectStore('feeds').put({ ...feed, ...change, expandedOn: null });
  });
}

/** Has the copies read again from the beginning, and everything worked out again that was made of calendars. */
export function readFeedsAnew(db: Database): Promise<void> {
  return write(db, async (tx) => {
    const store = tx.objectStore('feeds');
    for (const feed of await store.getAll()) await store.put({ ...feed, expandedOn: null });
    const calendars = tx.objectStore('calendars');
    for (const calendar of await calendars.getAll()) await calendars.put({ ...calendar, stated: undefined });
  });
}

/** Removes a feed with all that was read in it. Idempotent: a second call changes nothing. */
export function removeFeed(db: Database, id: string): Promise<void> {
  return write(db, async (tx) => {
    await tx.objectStore('feeds').delete(id);
    await tx.objectStore('feedTexts').delete(id);
    await tx.objectStore('calendars').delete(feedSource(id));
    await dropSource(tx, feedSource(id));
  });
}

/** The last good copy; null before the first one. */
export async function feedCopy(db: Database, id: string): Promise<string | null> {
  return (await db.get('feedTexts', id)) ?? null;
}

/** The result of reading a feed once. */
export interface Taken {
  /** The copy as it came; null if the copy that was kept was read again. */
  readonly text: string | null;
  readonly feed: Partial<Feed>;
  /** The wall date and minute at which it was read. */
  readonly expandedOn: IsoDate;
  readonly minute: Minutes;
  readonly found: Pick<DayCalendar, 'notices' | 'stated'> | FeedDays;
}

/** Keeps a copy and what it says, all or nothing; nothing if the feed was removed meanwhile. `now` is epoch ms. */
export async function keepFeed(
  db: Database,
  id: string,
  { text, feed, expandedOn, minute, found }: Taken,
  now: number,
): Promise<void> {
  // Worked out before writing: nothing may stop for breath within a transaction.
  const known = 'notices' in found ? await db.get('calendars', feedSource(id)) : undefined;
  const said = 'notices' in found ? await inSlices(toldSlices(known, found, expandedOn), breathe()) : null;
  await write(db, async (tx) => {
    const before = await tx.objectStore('feeds').get(id);
    if (!before) return;
    // It was worked out for a use that the therapist has changed meanwhile, so it is worked out again the next time.
    const fits = 'notices' in found === (before.use.is === 'district');
    const next = { ...before, ...feed, expandedOn: fits ? expandedOn : null };
    await tx.objectStore('feeds').put(next);
    if (text !== null) await tx.objectStore('feedTexts').put(text, id);
    if (said && next.use.is === 'district')
      await tx
        .objectStore('calendars')
        .put({ ...said, id: feedSource(id), name: next.name, school: next.use.school, readAt: now });
    if ('days' in found && next.use.is === 'classroom')
      await keepFeedDays(tx, next, found, { now, today: expandedOn, minute });
  });
}

type Told = Pick<DayCalendar, 'notices' | 'stated'>;

/** What a calendar says now, with what it said before of days that have begun. */
function* toldSlices(before: Told | undefined, found: Told, today: IsoDate): Slices<Told> {
  const notices = yield* begunSlices(before?.notices ?? [], found.notices, today);
  if (notices.length === found.notices.length) return found;
  return { notices, stated: yield* statedSlices(notices) };
}
