import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type ConnectionTransport } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { builtExtension } from './built-extension';
import { connectMarionette, type Marionette } from './marionette';
import { findTab, openTab } from './marionette-surface';
import { openOutside } from './outside';
import { puppeteerSurface } from './puppeteer-surface';
import type { LaunchOptions, Session } from './session';
import { until } from './surface';

const ID = 'pushin@pushin.invalid';
/** Any UUID will do; fixing it is how the tests know the address of extension pages. */
const UUID = '5b1f6c2e-0e0b-4d1c-9f6a-7a1c0de0a001';

export async function launchFirefox(options: LaunchOptions = {}): Promise<Session> {
  const path = findBrowser('firefox');
  if (!path) throw new Error('no Firefox found: install one or set FIREFOX_PATH');
  const outside = await openOutside();
  const profile = await makeProfile(options, outside.port);
  const size = options.size ?? { width: 1440, height: 900 };
  const flags = ['--no-remote', '--profile', profile, '--marionette', '--remote-debugging-port', '0'];
  const child = spawn(
    path,
    [
      ...flags,
      '--remote-allow-system-access',
      '--width',
      `${size.width}`,
      '--height',
      `${size.height}`,
      ...(options.headful ? [] : ['--headless']),
    ],
    { stdio: 'ignore', env: { ...process.env, TZ: options.open ? process.env.TZ : 'America/New_York' } },
  );
  const marionette = await connectMarionette(await portOf(profile));
  // One session for both protocols: pages of the web through puppeteer, extension pages through Marionette.
  const session = await marionette.send('WebDriver:NewSession', { webSocketUrl: true });
  const browser = await puppeteer.connect({
    transport: await transportOf(session),
    protocol: 'webDriverBiDi',
    defaultViewport: options.headful ? null : { ...size },
  });
  const folder = options.extension ?? builtExtension('firefox');
  await browser.installExtension(folder);
  const url = (page: string) => `moz-extension://${UUID}/${page}`;
  return {
    kind: 'firefox',
    browser,
    outside,
    welcome: await findTab(marionette, url('welcome.html')),
    url,
    newPage: async () => puppeteerSurface(await browser.newPage()),
    openExtensionPage: (page) => openTab(marionette, url(page)),
    killBackground: () =>
      chrome(
        marionette,
        `WebExtensionPolicy.getByID("${ID}").extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      ),
    reloadExtension: async () => void (await browser.installExtension(folder)),
    async close() {
      await browser.close();
      await gone(child);
      await outside.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function makeProfile(options: LaunchOptions, port: number): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'pushin-firefox-'));
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
  const preferences = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'intl.accept_languages': 'en-US',
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    ...(options.open ? {} : proxy),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return until(async () => Number(await readFile(file, 'utf8').catch(() => '0')), 'Firefox to start');
}

/** Puppeteer always opens a session; this answers it with the one there is. */
async function transportOf(session: Record<string, unknown>): Promise<ConnectionTransport> {
  const { webSocketUrl } = session.capabilities as { webSocketUrl: string };
  const socket = new WebSocket(webSocketUrl);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = fail;
  });
  const transport: ConnectionTransport = {
    send(text) {
      const { id, method } = JSON.parse(text) as { id: number; method: string };
      if (method !== 'session.new') return socket.send(text);
      queueMicrotask(() => transport.onmessage?.(JSON.stringify({ type: 'success', id, result: session })));
    },
    close: () => socket.close(),
  };
  socket.onmessage = (event) => transport.onmessage?.(String(event.data));
  socket.onclose = () => transport.onclose?.();
  return transport;
}

/** Runs a script with the browser's own rights, and waits for what it promises. */
async function chrome(marionette: Marionette, script: string): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.send('WebDriver:ExecuteAsyncScript', {
    script: `const done = arguments[0]; Promise.resolve(${script}).then(() => done());`,
    args: [],
  });
  await marionette.send('Marionette:SetContext', { value: 'content' });
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((done) => child.once('exit', done));
}
