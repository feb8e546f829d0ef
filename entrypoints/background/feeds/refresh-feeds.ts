import { nextTry } from '../../../utils/feeds/next-try';
import { shrinks } from '../../../utils/feeds/shrinks';
import type { Feed, FeedTrouble } from '../../../utils/model/feed';
import { past } from '../../../utils/time/past';
import { wallClock } from '../../../utils/time/now';
import { inSlices } from '../../../utils/time/slices';
import { breathe } from '../../../utils/storage/breathe';
import { allFeeds, changeFeed, feedCopy, keepFeed } from '../../../utils/storage/feeds/feeds';
import type { Database } from '../../../utils/storage/schema';
import type { takeFeed } from '../../../utils/storage/feeds/take-feed';
import type { FeedAnswer, FeedAsk } from './fetch-feed';

/** What refreshing needs from outside. */
export interface FeedWorld {
  db(): Promise<Database>;
  /** Epoch ms. */
  now(): number;
  /** IANA zone of this computer. */
  readonly zone: string;
  askServer(ask: FeedAsk, isAllowed: (address: string) => Promise<boolean>): Promise<FeedAnswer>;
  isAllowed(address: string): Promise<boolean>;
  /** Reads a copy for its use. */
  readonly takeFeed: typeof takeFeed;
  /** Runs work that nobody else may do at the same time, and keeps the background awake until it is done. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Tells that something kept has changed. */
  tell(): void;
}

/** How many feeds are asked side by side: one server that takes minutes must not keep the others waiting. */
const SIDE_BY_SIDE = 4;

/** Refreshes the feeds that are due. If it is stopped on the way nothing is lost: what was not kept is due again. */
export async function refreshDue(world: FeedWorld): Promise<void> {
  const due = (await allFeeds(await world.db())).filter((feed) => isDue(feed, world)).values();
  const lane = async () => {
    for (const { id } of due) await refreshFeed(world, id);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}

/** When the next feed is due, epoch ms; null when there is none to ask for. */
export async function nextDue({ db, now }: Pick<FeedWorld, 'db' | 'now'>): Promise<number | null> {
  const asked = (await allFeeds(await db())).filter((feed) => feed.address !== null && !waitsForWord(feed));
  const times = asked.map((feed) => nextTry(feed, now()));
  return times.length > 0 ? Math.min(...times) : null;
}

function isDue(feed: Feed, { now, zone }: FeedWorld): boolean {
  if (waitsForWord(feed)) return false;
  const isStale = feed.freshAt !== null && feed.expandedOn !== wallClock(now(), zone).date;
  return nextTry(feed, now()) <= now() || isStale || waitsForLeave(feed);
}

/** A saved file may name any address: nobody is asked before the OT says so. */
function waitsForWord({ problem }: Feed): boolean {
  return problem?.code === 'from-file';
}

/** True where only the OT's leave was missing, which may have come since. */
function waitsForLeave({ problem }: Feed): boolean {
  return problem?.code === 'not-allowed';
}

/**
 * Asks for one feed now. The last good copy stays in use whatever happens.
 * @param believe the therapist said that a copy with few events or none is right.
 */
export function refreshFeed(world: FeedWorld, id: string, believe = false): Promise<void> {
  const asked = world.now();
  return world.alone(`feed ${id}`, async () => {
    const db = await world.db();
    const feed = await db.get('feeds', id);
    // Whoever was before us brought what was wanted: an alarm, a grant and a click may come at once.
    if (!feed || waitsForWord(feed) || (past(feed.triedAt, world.now()) ?? 0) > asked) return;
    const answer =
      feed.address === null ? null : await world.askServer({ ...feed, address: feed.address }, world.isAllowed);
    await (answer?.is === 'new' ? keepNew(world, feed, answer, believe) : keepOld(world, feed, answer));
    world.tell();
  });
}

async function keepNew(
  world: FeedWorld,
  feed: Feed,
  answer: FeedAnswer & { is: 'new' },
  believe: boolean,
): Promise<void> {
  const [db, now] = [await world.db(), world.now()];
  const hasCopy = feed.freshAt !== null;
  const read = await world.takeFeed(feed, answer.text, { ...whenAndWhere(world), hasCopy });
  if (!read.ok) return changeFeed(db, feed.id, { ...failedOnce(feed, now), problem: read.problem });
  const { text, etag, lastModified } = answer;
  const before = hasCopy && !believe ? await feedCopy(db, feed.id) : null;
  const loss = before === null ? null : await inSlices(shrinks(before, text), breathe());
  if (loss) return changeFeed(db, feed.id, { triedAt: now, failures: 0, problem: doubtOf(loss) });
  const said = { etag, lastModified, freshAt: now, triedAt: now, ...FINE };
  await keepFeed(db, feed.id, { ...read.taken, text, feed: { ...said, ...read.taken.feed } }, now);
}

/** The doubt about an empty calendar: a server in trouble sends one, and so does a school that starts a new one. */
function doubtOf({ left, of }: { left: number; of: number }): FeedTrouble {
  return left === 0 ? { code: 'empty', of } : { code: 'smaller', left, of };
}

const FINE = { failures: 0, problem: null };

/** Nothing new came. The copy that is there may still be read again, since the days it covers move on. */
async function keepOld(world: FeedWorld, feed: Feed, answer: FeedAnswer | null): Promise<void> {
  const [db, now] = [await world.db(), world.now()];
  await changeFeed(db, feed.id, outcome(feed, answer, now));
  const when = whenAndWhere(world);
  if (feed.expandedOn === when.today) return;
  const text = await feedCopy(db, feed.id);
  if (text === null) return;
  const read = await world.takeFeed(feed, text, { ...when, hasCopy: false });
  if (read.ok) await keepFeed(db, feed.id, { ...read.taken, text: null }, now);
}

function outcome(feed: Feed, answer: FeedAnswer | null, now: number): Partial<Feed> {
  if (answer?.is === 'same' && feed.freshAt !== null) return { freshAt: now, triedAt: now, ...FINE };
  // A server cannot say "unchanged" about something it never sent; the marks of a copy that is not here are not sent
  // again.
  if (answer?.is === 'same')
    return { ...failedOnce(feed, now), etag: null, lastModified: null, problem: { code: 'nothing' } };
  if (answer?.is !== 'failed') return { problem: { code: 'no-address' } };
  return { ...failedOnce(feed, now), problem: answer.problem };
}

function failedOnce({ failures }: Feed, now: number): Partial<Feed> {
  return { triedAt: now, failures: failures + 1 };
}

function whenAndWhere({ now, zone }: FeedWorld) {
  const { date: today, minutes: minute } = wallClock(now(), zone);
  return { today, minute, zone };
}
