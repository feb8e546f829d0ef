import type { BrowserKind } from '../../scripts/browsers.mjs';
import { launch } from '../support/browser/start/launch';
import type { Session } from '../support/browser/start/session';
import type { EndOfRun } from './end-of-run';

/**
 * A browser takes longer to start than most files to run, so one browser of each kind serves all files until the run
 * ends.
 */
const running = new Map<BrowserKind, Session>();

/**
 * The browser with PushIn as on its first day: nothing is stored or granted, and only one tab is open.
 * @param extension folder of the build
 */
export async function freshSession(kind: BrowserKind, extension: string): Promise<Session> {
  const before = running.get(kind);
  running.delete(kind);
  const session = before?.browser.connected ? await before.again(extension) : await launch(kind, { extension });
  running.set(kind, session);
  atEnd.set(kind, () => session.close());
  return session;
}

const { atEnd } = globalThis as unknown as EndOfRun;
