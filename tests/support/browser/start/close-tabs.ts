import type { Browser } from 'puppeteer-core';

/** Closes every tab but the first. Without any tab the browser would quit. */
export async function closeTabs(browser: Browser): Promise<void> {
  const pages = await browser.pages();
  // A page may close by itself.
  await Promise.all(pages.slice(1).map((page) => page.close().catch(() => undefined)));
}
