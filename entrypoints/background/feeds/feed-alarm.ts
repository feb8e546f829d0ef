import { browser } from 'wxt/browser';
import { nextDue, refreshDue, type FeedWorld } from './refresh-feeds';

export const FEEDS_ALARM = 'feeds';
/** Minutes. If the background is stopped in the middle, this wakes it to go on. */
const AGAIN = 5;
/** At least this many minutes lie between two visits. */
const SOONEST = 1;

/** Refreshes what is due, then sets the alarm for what is due next. */
export async function followFeeds(world: FeedWorld): Promise<void> {
  if ((await nextDue(world)) === null) return;
  await browser.alarms.create(FEEDS_ALARM, { delayInMinutes: AGAIN });
  await refreshDue(world);
  await setFeedAlarm(world);
}

/** Sets the alarm for the next feed that is due; none if there is no feed. */
export async function setFeedAlarm(world: FeedWorld): Promise<void> {
  const next = await nextDue(world);
  if (next === null) return void (await browser.alarms.clear(FEEDS_ALARM));
  const soonest = world.now() + SOONEST * 60_000;
  await browser.alarms.create(FEEDS_ALARM, { when: Math.max(next, soonest) });
}
