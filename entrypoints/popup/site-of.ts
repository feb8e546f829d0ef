import { browser } from 'wxt/browser';
import type { SiteInFront } from '../../components/popup/popup-source';
import { originOf } from '../../utils/site-access/origin-of';
import { wantedSites } from '../../utils/site-access/wanted-sites';

/**
 * The site of a page. A site that is wanted but no longer allowed, because the permission was taken back in the
 * browser, is not read always.
 */
export async function siteOf(url: string): Promise<SiteInFront> {
  const pattern = originOf(url);
  if (pattern === null) return { pattern, name: '', always: false };
  const [wanted, granted] = await Promise.all([
    wantedSites(),
    browser.permissions.contains({ origins: [pattern] }).catch(() => false),
  ]);
  return { pattern, name: new URL(url).hostname, always: granted && wanted.includes(pattern) };
}
