import { guessGrade } from '../../classrooms/guess-grade';
import { daysIn } from '../../feeds/days-in';
import { shownAddress } from '../../feeds/feed-address';
import { NotAFeed } from '../../feeds/feed-problem';
import { feedSlices } from '../../feeds/read-feed';
import type { Block, IsoDate } from '../../model/block';
import type { Feed, FeedTrouble } from '../../model/feed';
import { speaksOfDays } from '../../pipeline/speaks-of-days';
import { statedSlices } from '../../pipeline/stated-days';
import type { Taken } from './feeds';
import type { ReadAt } from './keep-begun';
import { breathe } from '../breathe';
import { addDays, DAY_MIN } from '../../time/date/dates';
import { inSlices, type Slices } from '../../time/slices';

/** Days back and ahead. Of a school year everything counts, since rotation days are counted from its first day. */
const WINDOW = { classroom: [30, 400], district: [400, 400] } as const;
/**
 * Days that all notices of a calendar may cover; those of a district cover a tenth of it. They are kept as one row, which
 * the browser writes and reads without a pause.
 */
const MOST_DAYS_TOLD = 10_000;
/** At most this many unread events are told to the therapist; more would say the same again. */
const MOST_UNREAD = 50;

/** A copy that may be kept, or the reason why it may not. */
export type ReadCopy =
  { readonly ok: true; readonly taken: Omit<Taken, 'text'> } | { readonly ok: false; readonly problem: FeedTrouble };

/**
 * Reads a copy for its use.
 * @param hasCopy an older whole copy is kept, so a copy that is cut off is not accepted.
 */
export async function takeFeed(
  feed: Feed,
  text: string,
  { today, minute, zone, hasCopy }: ReadAt & { readonly zone: string; readonly hasCopy: boolean },
): Promise<ReadCopy> {
  try {
    const { taken, isWhole } = await inSlices(takeSlices(feed, text, today, zone), breathe());
    if (!isWhole && hasCopy) return { ok: false, problem: { code: 'cut' } };
    return { ok: true, taken: { ...taken, minute } };
  } catch (error) {
    if (!(error instanceof NotAFeed)) throw error;
    return { ok: false, problem: { code: PROBLEMS[error.code] } };
  }
}

const PROBLEMS = {
  empty: 'no-feed',
  'not-a-feed': 'no-feed',
  'web-page': 'page',
  'too-much': 'many',
} as const;

function* takeSlices(
  feed: Feed,
  text: string,
  today: IsoDate,
  zone: string,
): Slices<{ taken: Omit<Taken, 'text' | 'minute'>; isWhole: boolean }> {
  const [back, ahead] = WINDOW[feed.use.is];
  const wanted = { from: addDays(today, -back), to: addDays(today, ahead) };
  const { name, blocks, problems, isWhole } = yield* feedSlices(text, { ...wanted, zone });
  const unread = problems.slice(0, MOST_UNREAD);
  const called = feed.name || name?.trim() || (feed.address === null ? '' : shownAddress(feed.address));
  const found =
    feed.use.is === 'district'
      ? yield* daysToldIn(blocks)
      : { days: yield* daysIn(blocks, wanted), grade: guessGrade(called, blocks) };
  return { taken: { feed: { name: called, unread }, expandedOn: today, found }, isWhole };
}

function* daysToldIn(blocks: readonly Block[]): Slices<Extract<Taken['found'], { notices: unknown }>> {
  const notices: Block[] = [];
  let days = 0;
  for (const block of blocks) {
    yield null;
    if (!speaksOfDays(block)) continue;
    notices.push(block);
    days += Math.max(1, (block.end ?? 0) / DAY_MIN);
    if (days > MOST_DAYS_TOLD) throw new NotAFeed('too-much', 'It speaks of more days than any school’s calendar.');
  }
  return { notices, stated: yield* statedSlices(notices) };
}
