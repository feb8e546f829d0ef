import { browser } from 'wxt/browser';
import { giveBackUnused } from './give-back';
import { dropSite, wantedSites, wantSite } from './wanted-sites';

/** A site the OT wants read on every visit. */
export interface AlwaysSite {
  /** Match pattern of its origin. */
  readonly pattern: string;
  /** False once the browser's own settings took its leave back: it is then not read until allowed again. */
  readonly allowed: boolean;
}

/** By address. */
export async function alwaysSites(): Promise<readonly AlwaysSite[]> {
  const isAllowed = (pattern: string) => browser.permissions.contains({ origins: [pattern] }).catch(() => false);
  return Promise.all((await wantedSites()).map(async (pattern) => ({ pattern, allowed: await isAllowed(pattern) })));
}

/**
 * Has a site read on every visit. The browser is asked first of all, as it answers only a click; what is wanted is kept
 * meanwhile, since its question may close the popup, and the background then does the rest. False when it was refused.
 */
export async function keepSite(pattern: string): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [pattern] });
  const kept = wantSite(pattern);
  const granted = await asked.catch(() => false);
  await kept;
  if (!granted) await dropSite(pattern);
  return granted;
}

/**
 * Has a site read on visits no longer: the background takes what stands on its pages away, and the browser gets its leave
 * back unless a feed needs it.
 * @param feeds addresses of all feeds.
 */
export async function leaveSite(pattern: string, feeds: readonly string[]): Promise<void> {
  await dropSite(pattern);
  await giveBackUnused(feeds);
}
