import type { FeedTrouble } from '../../model/feed';
import type { Message, MessageKey } from '../../model/message';
import { message } from './message';

const KEYS: Readonly<Record<FeedTrouble['code'], MessageKey>> = {
  big: 'feed_problem_big',
  cut: 'feed_problem_cut',
  empty: 'feed_problem_empty',
  'from-file': 'feed_problem_from_file',
  gone: 'feed_problem_gone',
  many: 'feed_problem_many',
  moved: 'feed_problem_moved',
  'no-address': 'feed_problem_no_address',
  'no-feed': 'feed_problem_no_feed',
  'not-allowed': 'feed_problem_not_allowed',
  nothing: 'feed_problem_nothing',
  page: 'feed_problem_page',
  refused: 'feed_problem_refused',
  server: 'feed_problem_server',
  slow: 'feed_problem_slow',
  smaller: 'feed_problem_smaller',
  unreachable: 'feed_problem_unreachable',
};

/** What is wrong with the last try of a feed, as a sentence with what to do. */
export function feedTroubleMessage(trouble: FeedTrouble): Message {
  const key = KEYS[trouble.code];
  if (trouble.code === 'server') return message(key, trouble.status);
  if (trouble.code === 'empty') return message(key, trouble.of);
  if (trouble.code === 'smaller') return message(key, trouble.left, trouble.of);
  return message(key);
}
