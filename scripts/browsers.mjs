// Finds an installed browser, or installs one if that takes no question: on Debian, as root. This is plain Node and
// imports nothing from node_modules, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const PLACES = {
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const OVERRIDES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Path of an installed browser, or null. CHROME_PATH and FIREFOX_PATH count first. */
export function findBrowser(kind, env = process.env, platform = process.platform, exists = existsSync) {
  const chosen = env[OVERRIDES[kind]];
  if (chosen) return exists(chosen) ? chosen : null;
  const separator = platform === 'win32' ? ';' : delimiter;
  const folders = (env.PATH ?? '').split(separator).filter(Boolean);
  const named = platform === 'win32' ? [] : NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...placesOf(kind, env, platform), ...named].find((path) => exists(path)) ?? null;
}

function placesOf(kind, env, platform) {
  const places = PLACES[platform]?.[kind] ?? [];
  if (platform !== 'win32') return places;
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return places.flatMap((place) => roots.map((root) => `${root}\\${place}`));
}

/** Finds the browser, and installs it first if that is possible; null if there is no way to have it. */
export function haveBrowser(kind) {
  const found = findBrowser(kind);
  if (found || process.env[OVERRIDES[kind]]) return found;
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debianRoot) return null;
  console.error(`Installing ${PACKAGES[kind]} …`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt('update', '-q')) return null;
  return apt('install', '-y', '-q', '--no-install-recommends', PACKAGES[kind]) ? findBrowser(kind) : null;
}
