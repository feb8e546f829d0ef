import { browser } from 'wxt/browser';

/*
 * The sites PushIn should read on every visit, as match patterns. They stand beside the browser's own record of grants,
 * since a feed's origin is granted too and is no page to read. Kept in the extension's small storage rather than with
 * the classrooms: a grant belongs to this browser, and an export must not carry it to another.
 */
const KEY = 'wanted-sites';

export async function wantedSites(): Promise<readonly string[]> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
}

export async function wantSite(pattern: string): Promise<void> {
  const sites = new Set(await wantedSites());
  await browser.storage.local.set({ [KEY]: [...sites.add(pattern)].sort() });
}

export async function dropSite(pattern: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await wantedSites()).filter((one) => one !== pattern) });
}
