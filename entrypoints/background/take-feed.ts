import { guessGrade } from '../../utils/classrooms/guess-grade';
import { shownAddress } from '../../utils/feeds/feed-address';
import { NotAFeed } from '../../utils/feeds/feed-problem';
import { readFeedInSlices } from '../../utils/feeds/read-feed';
import type { Block, IsoDate } from '../../utils/model/block';
import type { Feed } from '../../utils/model/feed';
import type { Message } from '../../utils/model/message';
import { speaksOfDays } from '../../utils/pipeline/speaks-of-days';
import { statedDays } from '../../utils/pipeline/stated-days';
import { falls } from '../../utils/storage/days-from-reading';
import type { Taken } from '../../utils/storage/feeds';
import { addDays, weekdayOf } from '../../utils/time/dates';
import { eachDay } from '../../utils/days/title-days';
import { message } from '../../utils/words/message';

/** Days back and ahead. Of a school year everything counts: rotation days are counted on from its first. */
const WINDOW = { classroom: [30, 400], district: [400, 400] } as const;
/** ms of reading before others get their turn. */
const SLICE = 12;
/** Events told to the OT; more say the same again. */
const MOST_UNREAD = 50;

/** A copy that may be kept, or why not. */
export type Read =
  { readonly ok: true; readonly taken: Omit<Taken, 'text'> } | { readonly ok: false; readonly problem: Message };

/** Reads a copy for its use. @param hasCopy an older whole copy is kept: a cut-off one is then no good. */
export async function takeFeed(
  feed: Feed,
  text: string,
  { today, zone, hasCopy }: { today: IsoDate; zone: string; hasCopy: boolean },
): Promise<Read> {
  const [back, ahead] = WINDOW[feed.use.is];
  const wanted = { from: addDays(today, -back), to: addDays(today, ahead) };
  try {
    const { name, blocks, problems, isWhole } = await readFeedInSlices(text, { ...wanted, zone }, breathe());
    if (!isWhole && hasCopy) return { ok: false, problem: message('feed_problem_cut') };
    const unread = problems
      .slice(0, MOST_UNREAD)
      .map((one) => message('feed_unread_event', one.title ?? '–', one.message, one.line));
    const called = feed.name || name?.trim() || (feed.address === null ? '' : shownAddress(feed.address));
    const notices = blocks.filter(speaksOfDays);
    const found =
      feed.use.is === 'district'
        ? { notices, stated: statedDays(notices) }
        : { days: daysIn(blocks, wanted), grade: guessGrade(called, blocks) };
    return { ok: true, taken: { feed: { name: called, unread }, expandedOn: today, found } };
  } catch (error) {
    if (!(error instanceof NotAFeed)) throw error;
    return { ok: false, problem: message(error.code === 'web-page' ? 'feed_problem_page' : 'feed_problem_no_feed') };
  }
}

/** Every school day, also one without blocks: that is news as well. */
function daysIn(blocks: readonly Block[], wanted: { from: IsoDate; to: IsoDate }): Map<IsoDate, readonly Block[]> {
  const days = new Map<IsoDate, readonly Block[]>();
  for (const date of eachDay(wanted)) {
    const own = blocks.filter((block) => falls(block, date));
    const weekday = weekdayOf(date);
    if (own.length > 0 || (weekday !== 'sat' && weekday !== 'sun')) days.set(date, own);
  }
  return days;
}

function breathe(): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return null;
    return new Promise((later) =>
      setTimeout(() => {
        since = performance.now();
        later();
      }),
    );
  };
}
