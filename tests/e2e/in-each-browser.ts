import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.mjs';
import { launch } from '../support/browser/launch';
import type { Session } from '../support/browser/session';

/** `BROWSERS=chromium npm run e2e` for one of them; a browser that is not there fails, it is never skipped. */
const KINDS = (process.env.BROWSERS ?? 'chromium,firefox').split(',') as BrowserKind[];

/** Runs the tests in every browser, each started once for the file. Pages a test leaves open are closed after it. */
export function inEachBrowser(about: string, tests: (session: () => Session) => void, kinds = KINDS): void {
  describe.each(KINDS.filter((kind) => kinds.includes(kind)))(`${about}, in %s`, (kind) => {
    let session: Session | undefined;
    const started = () => {
      if (!session) throw new Error(`${kind} did not start`);
      return session;
    };
    beforeAll(async () => {
      session = await launch(kind);
    });
    afterEach(async () => {
      const pages = (await session?.browser.pages()) ?? [];
      // One stays, or the browser would go; a page may go by itself.
      await Promise.all(pages.slice(1).map((page) => page.close().catch(() => undefined)));
    });
    afterAll(() => session?.close());
    tests(started);
  });
}
