import { NO_CALENDAR_HOSTS } from './no-calendar-hosts';
import { anyOf } from '../../../../utils/model/text/any-of';

/** px. Anything smaller is no calendar. */
const LEAST_CALENDAR_PX = { width: 280, height: 160 };
/** Hosts of pictures, films, maps and forms that schools put into their pages. */
const NO_CALENDAR = new RegExp(String.raw`(?:^|\.)${anyOf(NO_CALENDAR_HOSTS)}$`);
const NO_CALENDAR_PATH = /^(?:www\.)?google\.[a-z.]+\/(?:maps|recaptcha)|^docs\.google\.com\/forms/;

/** Addresses of what other sites show inside the page, large enough to be a calendar; each once, the largest first. */
export function framedAddresses(document: Document): string[] {
  const own = new URL(document.URL).origin;
  const found = new Map<string, number>();
  for (const frame of document.querySelectorAll('iframe')) {
    const url = URL.canParse(frame.src) ? new URL(frame.src) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.origin === own) continue;
    if (NO_CALENDAR.test(url.hostname) || NO_CALENDAR_PATH.test(url.host + url.pathname)) continue;
    const { width, height } = frame.getBoundingClientRect();
    if (width >= LEAST_CALENDAR_PX.width && height >= LEAST_CALENDAR_PX.height) found.set(url.href, width * height);
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([address]) => address);
}
