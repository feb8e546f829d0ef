import { browser } from 'wxt/browser';
import type { SiteInFront } from '../../components/popup/popup-source';
import { originOf } from '../../utils/site-access/origin-of';
import { wantedSites } from '../../utils/site-access/wanted-sites';

/** The site a page is of. Wanted but no longer granted, as after revoking it in the browser, is not always. */
export async function siteOf(url: string): Promise<SiteInFront> {
  const pattern = originOf(url);
  if (pattern === null) return { pattern, name: '', always: false };
  const [wanted, granted] = await Promise.all([
    wantedSites(),
    browser.permissions.contains({ origins: [pattern] }).catch(() => false),
  ]);
  return { pattern, name: new URL(url).hostname, always: granted && wanted.includes(pattern) };
}
