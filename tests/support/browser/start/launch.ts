import type { BrowserKind } from '../../../../scripts/browsers.mjs';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, Session } from './session';

/** Starts a browser with the built extension installed. */
export function launch(kind: BrowserKind, options?: LaunchOptions): Promise<Session> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
