import type { Message } from '../../../utils/model/message';
import { past } from '../../../utils/time/past';
import { message } from '../../../utils/words/say/message';

const HOUR_MS = 3_600_000;

/**
 * How old a copy is.
 * @param freshAt epoch ms; null before there is a copy.
 */
export function feedAge(freshAt: number | null, now: number): Message {
  const fresh = past(freshAt, now);
  if (fresh === null) return message('feed_age_never');
  const hours = Math.floor((now - fresh) / HOUR_MS);
  if (hours < 1) return message('feed_age_now');
  if (hours < 24) return message('feed_age_hours', hours);
  const days = Math.floor(hours / 24);
  return days === 1 ? message('feed_age_day') : message('feed_age_days', days);
}

/** How much a calendar says of the days. */
export function noticeCount(notices: number): Message {
  return notices === 1 ? message('feed_notices_one') : message('feed_notices', notices);
}
