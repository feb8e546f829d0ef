import { NotAFeed } from '../../utils/feeds/feed-problem';
import { readFeed, type Feed } from '../../utils/feeds/read-feed';
import type { Timetable } from '../../utils/model/reading';
import { Unread } from './file-text';
import type { ReadOptions } from './options';

const FEED = { reader: 'feed', view: 'feed' };

/** A calendar feed as one timetable, and what in it could not be read. Throws Unread. */
export function feedTimetable(text: string, file: string, options: Pick<ReadOptions, 'from' | 'to' | 'zone'>) {
  let feed: Feed;
  try {
    feed = readFeed(text, options);
  } catch (error) {
    if (error instanceof NotAFeed) throw new Unread(error.code, error.message, FEED);
    throw error;
  }
  const { name, blocks, problems } = feed;
  const timetable: Timetable = { calendar: { token: file, name, own: false }, grade: null, blocks };
  const warnings = problems.map(({ line, code, message, title }) => ({
    code,
    message: `Line ${line}${title ? ` (${title})` : ''}: ${message}`,
  }));
  return { ...FEED, timetable, warnings };
}
