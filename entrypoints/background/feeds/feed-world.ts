import { browser } from 'wxt/browser';
import { originOf } from '../../../utils/site-access/origin-of';
import type { Database } from '../../../utils/storage/schema';
import { takeFeedWhenNeeded } from './bring-feed-reader';
import { fetchFeed } from './fetch-feed';
import type { FeedWorld } from './refresh-feeds';
import { aloneAndAwake } from '../stay-awake';

/** Connects the work on feeds to the browser. */
export function feedWorld(db: () => Promise<Database>, tell: () => void): FeedWorld {
  return {
    db,
    now: () => Date.now(),
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    askServer: (ask, isAllowed) => fetchFeed(ask, isAllowed),
    async isAllowed(address) {
      const origin = originOf(address);
      return origin !== null && browser.permissions.contains({ origins: [origin] });
    },
    takeFeed: takeFeedWhenNeeded,
    alone: aloneAndAwake,
    tell,
  };
}
