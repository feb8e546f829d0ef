import type { Page } from 'puppeteer-core';
import { HEADERS } from '../../google-calendar-page/page';

/**
 * Answers the page's requests, so that a page has its true address without a network.
 * @param headers those of Google Calendar, which are as strict as any page's, unless others are given
 * @param pages what each address (without its query) shows; others get 404
 */
export async function serve(
  page: Page,
  pages: (address: string) => string | null,
  headers: Readonly<Record<string, string>> = HEADERS,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith('http')) return void request.continue();
    const body = request.isNavigationRequest() ? pages(address) : null;
    void request.respond(body === null ? { status: 404, body: '' } : { status: 200, headers: { ...headers }, body });
  });
}
