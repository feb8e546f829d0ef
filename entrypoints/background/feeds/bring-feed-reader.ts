import { FEED_READER_BROUGHT } from '../../../utils/storage/feeds/feed-reader';
import type { takeFeed } from '../../../utils/storage/feeds/take-feed';
import { bringScript } from '../pages/bring-script';

export const FEED_READER = '/feed-reader.js';

/** Reads a copy with the script made for it, which is loaded when it is first needed. */
export const takeFeedWhenNeeded: typeof takeFeed = async (...copy) => {
  if (!FEED_READER_BROUGHT.here()) await bringScript(FEED_READER);
  return FEED_READER_BROUGHT.here()!(...copy);
};
