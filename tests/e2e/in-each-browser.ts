import process from 'node:process';
import { afterEach, beforeAll, describe, it } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.mjs';
import { builtExtension } from '../support/browser/start/built-extension';
import { closeTabs } from '../support/browser/start/close-tabs';
import type { Session } from '../support/browser/start/session';
import { freshSession } from './one-browser';

/**
 * The browsers to test; `BROWSERS=chromium npm run e2e` takes one of them. A browser that is missing fails and is never
 * skipped.
 */
const KINDS = (process.env.BROWSERS ?? 'chromium,firefox').split(',') as BrowserKind[];

interface Where {
  /** The browsers in which the tests run; all when absent. */
  readonly kinds?: readonly BrowserKind[];
  /** The folder of the build that is tested; the newest build when absent. */
  readonly build?: (kind: BrowserKind) => Promise<string>;
}

/**
 * Runs the tests in every browser, with PushIn as on its first day. Pages that a test leaves open are closed after it.
 */
export function inEachBrowser(
  about: string,
  tests: (session: () => Session) => void,
  { kinds = KINDS, build }: Where = {},
): void {
  const asked = KINDS.filter((kind) => kinds.includes(kind));
  // A run of one browser also loads files that test only the other one. A file without any test would count as broken.
  if (asked.length === 0) it.skip(`${about}, in ${kinds.join(' and ')} alone`, () => undefined);
  describe.each(asked)(`${about}, in %s`, (kind) => {
    let session: Session | undefined;
    const started = () => {
      if (!session) throw new Error(`${kind} did not start`);
      return session;
    };
    beforeAll(async () => {
      session = undefined;
      session = await freshSession(kind, (await build?.(kind)) ?? builtExtension(kind));
    });
    afterEach(() => session && closeTabs(session.browser));
    tests(started);
  });
}
