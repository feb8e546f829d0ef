import type { FoundFeed } from '../../utils/feeds/find-feeds';
import { askBackground, askPage } from '../../utils/messaging/ask';
import { askForOrigin } from '../../utils/site-access/feed-origin';

/** The feeds a page offers that are not followed yet; none when it does not answer. @param known addresses of those that are. */
export async function feedsOn(known: Promise<readonly string[]>, tab: number): Promise<readonly FoundFeed[]> {
  const [found, addresses] = await Promise.all([askPage(tab, 'page:feeds', null).catch(() => []), known]);
  const followed = new Set(addresses);
  return found.filter(({ address }) => !followed.has(address));
}

/** Follows a feed as the district's calendar. Must begin in a click; false if the therapist said no. */
export async function followFeed(address: string): Promise<boolean> {
  // This comes first of all: a browser asks only while the click lasts, and its question may close the popup.
  const leave = askForOrigin(address);
  const use = { is: 'district', school: null } as const;
  const added = askBackground('feed:add', { id: crypto.randomUUID(), address, name: '', use });
  const [allowed, id] = await Promise.all([leave, added]);
  await askBackground('feed:refresh', { id }).catch(() => undefined);
  return allowed;
}
