import { browser } from 'wxt/browser';

interface Details {
  readonly url: string;
  readonly tabId: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
}

/** ms. What is told of an answer may come a moment after the answer. */
const LATE = 1000;

/**
 * Where a request of our own is sent on to: a redirect that is not followed says nothing of it to whoever asked. Looks at
 * this one address only, and only until stopped.
 */
export function watchRedirect(address: string): { next(): Promise<string | null>; stop(): void } {
  const { protocol, hostname, href } = new URL(address);
  const seen = Promise.withResolvers<string>();
  // Told of every answer: Firefox has no redirect to tell of where none is followed.
  const listener = (details: Details): undefined => {
    if (details.tabId >= 0 || new URL(details.url).href !== href) return;
    const to = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
    if (to !== undefined && URL.canParse(to, href)) seen.resolve(new URL(to, href).href);
  };
  // A pattern knows no port.
  const filter: Parameters<typeof browser.webRequest.onHeadersReceived.addListener>[1] = {
    urls: [`${protocol}//${hostname}/*`],
    types: ['xmlhttprequest'],
  };
  browser.webRequest.onHeadersReceived.addListener(listener, filter, ['responseHeaders']);
  return {
    next: () => Promise.race([seen.promise, new Promise<null>((late) => setTimeout(late, LATE, null))]),
    stop: () => browser.webRequest.onHeadersReceived.removeListener(listener),
  };
}
