import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FEED_READER_BROUGHT } from '../../utils/storage/feeds/feed-reader';
import { takeFeed } from '../../utils/storage/feeds/take-feed';

/**
 * The code that reads a feed's copy. It is heavy and most wake-ups of the background do not need it, so the background
 * loads it when it does.
 */
export default defineUnlistedScript(() => FEED_READER_BROUGHT.put(takeFeed));
