import type { BackgroundHandlers } from '../../utils/messaging/answer';
import type { Minutes } from '../../utils/model/block';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { allClassrooms } from '../../utils/storage/classrooms/classrooms';
import type { Planner } from '../../utils/storage/planner-here';
import type { Database } from '../../utils/storage/schema';
import { addDays } from '../../utils/time/date/dates';
import { wallClock } from '../../utils/time/now';
import type { FeedWorld } from './feeds/refresh-feeds';
import { oursOnly } from './rights';

/** How many days are looked at, beginning with today. */
const WEEK = 7;

/**
 * How many push-in times of the coming week the shortest length hides, of those that the usual length would show. A
 * length no longer than the usual one hides none.
 * @param instant epoch ms.
 * @param zone IANA.
 */
export async function timesHidden(
  db: Database,
  planner: () => Promise<Planner>,
  minLength: Minutes,
  instant: number,
  zone: string,
): Promise<{ hidden: number; all: number }> {
  const { date } = wallClock(instant, zone);
  const { everyRoomDay, waysNow } = await planner();
  const [rooms, ways] = await Promise.all([allClassrooms(db), waysNow(db, zone)]);
  const count = async (least: Minutes) => {
    const preferences = { ...ways.preferences, minLength: least };
    let times = 0;
    for (let day = 0; day < WEEK; day++)
      for (const { rows } of await everyRoomDay(db, rooms, addDays(date, day), { ...ways, preferences }))
        for (const { windows } of rows) times += windows.length;
    return times;
  };
  const usual = Math.min(minLength, DEFAULT_SETTINGS.minLength);
  const all = await count(usual);
  const left = usual === minLength ? all : await count(minLength);
  return { hidden: Math.max(0, all - left), all };
}

/** Only for our own pages: no page of the web may keep the background busy. */
export function timesHandler(
  { db, now, zone }: Pick<FeedWorld, 'db' | 'now' | 'zone'>,
  planner: () => Promise<Planner>,
): Pick<BackgroundHandlers, 'times:hidden'> {
  return {
    'times:hidden': async ({ minLength }, asker) => {
      oursOnly(asker);
      return timesHidden(await db(), planner, minLength, now(), zone);
    },
  };
}
