import type { BackgroundHandlers } from '../../../utils/messaging/answer';
import { addFeed } from '../../../utils/storage/feeds/feeds';
import { setFeedAlarm } from './feed-alarm';
import { refreshFeed, type FeedWorld } from './refresh-feeds';
import { oursOnly } from '../rights';

/**
 * Adds feeds and asks their servers. Only for our own pages: no script in a page of the web may make PushIn ask
 * anybody.
 */
export function makeFeedHandlers(world: FeedWorld): Pick<BackgroundHandlers, 'feed:add' | 'feed:refresh'> {
  return {
    // The feed is kept before the browser asks the therapist for permission: if that question closes the popup, the
    // permission's own event finishes the work.
    'feed:add': async (feed, asker) => {
      oursOnly(asker);
      return addFeed(await world.db(), { ...feed, addedAt: world.now() });
    },

    'feed:refresh': async ({ id, believe }, asker) => {
      oursOnly(asker);
      await refreshFeed(world, id, believe);
      await setFeedAlarm(world);
      return null;
    },
  };
}
