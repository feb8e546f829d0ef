import { browser } from 'wxt/browser';

/** Opens one of our own pages. */
export function openPage(page: 'options' | 'welcome' | 'files'): Promise<unknown> {
  return page === 'options' ? browser.runtime.openOptionsPage() : browser.tabs.create({ url: `/${page}.html` });
}
