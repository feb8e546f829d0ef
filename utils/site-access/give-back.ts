import { browser } from 'wxt/browser';
import { originOf } from './origin-of';
import { wantedSites } from './wanted-sites';

/**
 * Gives back every leave that nothing needs any more: what the browser granted, less what came with the installation, the
 * sites that are always read, and the sites of feeds. Compared as a whole, so that a leave whose reason went by another
 * way (a forgotten classroom, a change in the browser's own settings) goes too.
 * @param feeds addresses of all feeds that are left.
 */
export async function giveBackUnused(feeds: readonly string[]): Promise<void> {
  const [{ origins = [] }, wanted] = await Promise.all([browser.permissions.getAll(), wantedSites()]);
  const needed = new Set([...feeds.map(originOf), ...wanted]);
  const own = new Set(browser.runtime.getManifest().host_permissions);
  const unused = origins.filter(
    (origin) => !own.has(origin) && !needed.has(origin) && !(needed.size > 0 && isBroad(origin)),
  );
  // One by one: where one can't be given back the others still are.
  await Promise.all(unused.map((origin) => browser.permissions.remove({ origins: [origin] }).catch(() => false)));
}

/** "On all sites", set in the browser itself: what is still needed may rest on it. */
function isBroad(origin: string): boolean {
  return origin === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*$/.test(origin);
}
