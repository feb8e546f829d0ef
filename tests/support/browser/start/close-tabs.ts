import type { Browser } from 'puppeteer-core';

/** Closes every tab but the first: without any the browser would go. */
export async function closeTabs(browser: Browser): Promise<void> {
  const pages = await browser.pages();
  // A page may go by itself.
  await Promise.all(pages.slice(1).map((page) => page.close().catch(() => undefined)));
}
