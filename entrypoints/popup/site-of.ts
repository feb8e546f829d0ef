import { browser } from 'wxt/browser';
import type { Site } from '../../components/popup/popup-source';
import { originOf } from '../../utils/site-access/origin-of';
import { dropSite, wantedSites, wantSite } from '../../utils/site-access/wanted-sites';

/** The site a page is of. Wanted but no longer granted, as after revoking it in the browser, is not always. */
export async function siteOf(url: string): Promise<Site> {
  const pattern = originOf(url);
  if (pattern === null) return { pattern, name: '', always: false };
  const [wanted, granted] = await Promise.all([
    wantedSites(),
    browser.permissions.contains({ origins: [pattern] }).catch(() => false),
  ]);
  return { pattern, name: new URL(url).hostname, always: granted && wanted.includes(pattern) };
}

/**
 * Has a site read on every visit, or no longer. The browser is asked first of all, as it answers only a click; what is
 * wanted is kept meanwhile, since its question may close the popup, and the background then does the rest.
 */
export async function setAlways({ pattern }: Site, on: boolean): Promise<boolean> {
  if (pattern === null) return false;
  const origins = [pattern];
  if (!on) {
    await dropSite(pattern);
    return true;
  }
  const asked = browser.permissions.request({ origins });
  const kept = wantSite(pattern);
  const granted = await asked.catch(() => false);
  await kept;
  if (!granted) await dropSite(pattern);
  return granted;
}
