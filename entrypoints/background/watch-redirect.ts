import { browser } from 'wxt/browser';

/**
 * Where a request of our own is sent on to: a redirect that is not followed says nothing of it to whoever asked. Looks at
 * this one address only, and only until stopped.
 */
export function watchRedirect(address: string): { next(): string | null; stop(): void } {
  let next: string | null = null;
  const { protocol, hostname, href } = new URL(address);
  const listener = (details: { url: string; redirectUrl: string; tabId: number }) => {
    if (details.tabId < 0 && new URL(details.url).href === href) next = details.redirectUrl;
  };
  // A pattern knows no port.
  const filter: Parameters<typeof browser.webRequest.onBeforeRedirect.addListener>[1] = {
    urls: [`${protocol}//${hostname}/*`],
    types: ['xmlhttprequest'],
  };
  browser.webRequest.onBeforeRedirect.addListener(listener, filter);
  return { next: () => next, stop: () => browser.webRequest.onBeforeRedirect.removeListener(listener) };
}
