import { feedReaderHere } from '../../../utils/storage/feeds/feed-reader';
import type { takeFeed } from '../../../utils/storage/feeds/take-feed';
import { bringScript, rememberScripts } from '../pages/bring-script';

const SCRIPT = '/feed-reader.js';

/** Chrome has to be told of the script before the background is asked for anything. */
export const rememberFeedReader = () => rememberScripts([SCRIPT]);

/** Reads a copy with the script made for it, which is loaded when it is first needed. */
export const takeFeedWhenNeeded: typeof takeFeed = async (...copy) => {
  if (!feedReaderHere()) await bringScript(SCRIPT);
  return feedReaderHere()!(...copy);
};
