import { describe, expect, it } from 'vitest';
import { findBrowser } from './browsers.mjs';

const only = (path: string) => (asked: string) => asked === path;
const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';

describe('findBrowser', () => {
  it.each([
    ['chromium', { CHROME_PATH: '/opt/c' }, 'linux', '/opt/c', '/opt/c'],
    ['chromium', { CHROME_PATH: '/opt/c', PATH: '/usr/bin' }, 'linux', '/usr/bin/chromium', null],
    ['chromium', { PATH: '/bin:/usr/bin' }, 'linux', '/usr/bin/google-chrome', '/usr/bin/google-chrome'],
    ['chromium', { PATH: '/bin:/usr/bin' }, 'linux', '/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge'],
    ['firefox', { PATH: '/usr/bin' }, 'linux', '/usr/bin/firefox-esr', '/usr/bin/firefox-esr'],
    ['firefox', { PATH: '/usr/bin' }, 'linux', '/usr/bin/chromium', null],
    [
      'chromium',
      {},
      'darwin',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ['chromium', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'win32', EDGE, EDGE],
    ['firefox', {}, 'win32', EDGE, null],
  ] as const)('%s with %o on %s where only %s is there: %s', (kind, env, platform, there, found) => {
    expect(findBrowser(kind, env, platform, only(there))).toBe(found);
  });
});
