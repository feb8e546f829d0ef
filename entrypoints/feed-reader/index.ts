import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putFeedReader } from '../../utils/storage/feeds/feed-reader';
import { takeFeed } from '../../utils/storage/feeds/take-feed';

/** What reads a feed's copy: heavy, and needed by few wake-ups of the background, which then puts it into its own world. */
export default defineUnlistedScript(() => putFeedReader(takeFeed));
