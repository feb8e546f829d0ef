import { browser } from 'wxt/browser';
import type { BackgroundHandlers } from '../../utils/messaging/answer';
import { roomsBadge } from '../../utils/look-up/rooms-badge';
import { allClassrooms } from '../../utils/storage/classrooms/classrooms';
import type { Planner } from '../../utils/storage/planner-here';
import type { Database } from '../../utils/storage/schema';
import { readSettings } from '../../utils/storage/settings';
import { wallClock } from '../../utils/time/now';
import { oursOnly } from './rights';

export const BADGE_ALARM = 'badge';
const COLOR = '#a3197f';
const MINUTE_MS = 60_000;
/** Minutes after which the badge is updated in any case: a clock may be set, and other tabs may read. */
const LATEST = 10;

/**
 * Shows on the toolbar how many classrooms are working now, and wakes when that may change. If the therapist has not
 * asked for it, nothing is shown and nothing wakes.
 * @param instant epoch ms.
 * @param zone IANA.
 */
export async function followBadge(
  db: Database,
  planner: () => Promise<Planner>,
  instant: number,
  zone: string,
): Promise<void> {
  const { badge } = await readSettings(db);
  if (!badge) {
    await browser.alarms.clear(BADGE_ALARM);
    return browser.action.setBadgeText({ text: '' });
  }
  const { date, minutes } = wallClock(instant, zone);
  const { everyRoomDay, waysNow } = await planner();
  const [rooms, ways] = await Promise.all([allClassrooms(db), waysNow(db, zone)]);
  const { count, until } = roomsBadge(await everyRoomDay(db, rooms, date, ways), minutes);
  await browser.action.setBadgeBackgroundColor({ color: COLOR });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  const border = Math.floor(instant / MINUTE_MS) + Math.min(until - minutes, LATEST);
  await browser.alarms.create(BADGE_ALARM, { when: border * MINUTE_MS });
}

/** Only for our own pages: no page of the web may keep the background busy. */
export function badgeHandler(follow: () => void): Pick<BackgroundHandlers, 'badge:follow'> {
  return {
    'badge:follow': async (_, asker) => {
      oursOnly(asker);
      follow();
      return null;
    },
  };
}
