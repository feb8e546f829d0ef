import { badgeHandler } from '../../../entrypoints/background/badge';
import { makeFeedHandlers } from '../../../entrypoints/background/feeds/feed-handlers';
import { makeHandlers } from '../../../entrypoints/background/handlers';
import { makeLookUpHandlers } from '../../../entrypoints/background/look-up-handlers';
import type { FeedWorld } from '../../../entrypoints/background/feeds/refresh-feeds';
import { timesHandler } from '../../../entrypoints/background/times-hidden';
import { storeHandler } from '../../../entrypoints/background/private/store-handler';
import type { BackgroundHandlers } from '../../../utils/messaging/answer';
import { readCalendar } from '../../../utils/readers/google-calendar/calendar-reader';
import type { CalendarCopy } from '../../../utils/readers/google-calendar/copy';
import { PLANNING } from '../../../utils/storage/planner';
import type { Database } from '../../../utils/storage/schema';
import { STORE_WORK } from '../../../utils/storage/private/store-work';
import { shelfOf } from '../expectations/files';

/** A background without a second opinion and without notes, in UTC. It does nothing outside its database. */
export function quietWorld(db: () => Promise<Database>, now: number) {
  let ids = 0;
  return {
    db,
    now: () => now,
    opinion: async () => null,
    planner: async () => PLANNING,
    notes: async () => shelfOf(null),
    newId: () => `id-${++ids}`,
    tell: () => undefined,
    tellFrames: () => undefined,
    bringReaders: async () => undefined,
    bringOverlay: async () => undefined,
    openPage: async () => undefined,
    readCopy: async (copy: CalendarCopy) => readCalendar(copy, () => 'UTC'),
    words: () => ({}),
    zone: 'UTC',
    untilClosed: false,
    storeWork: async () => STORE_WORK,
  };
}

/** All messages that it answers. It knows feeds but never asks for one, since nothing in its world fetches. */
export function everyHandler(world: ReturnType<typeof quietWorld>, followBadge = () => undefined): BackgroundHandlers {
  const feedWorld = world as unknown as FeedWorld;
  return {
    ...makeHandlers(world),
    ...makeLookUpHandlers(world),
    ...makeFeedHandlers(feedWorld),
    ...badgeHandler(followBadge),
    ...timesHandler(feedWorld, world.planner),
    ...storeHandler(world),
  };
}
