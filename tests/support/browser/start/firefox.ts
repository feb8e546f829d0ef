import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type ConnectionTransport } from 'puppeteer-core';
import { findBrowser } from '../../../../scripts/browsers.mjs';
import { builtExtension } from './built-extension';
import { closeTabs } from './close-tabs';
import { startFirefox, type FirefoxProcess } from './firefox-process';
import { openFirefoxPopup, type AsBrowser } from './firefox-popup';
import { forgetGrantsInFirefox, grantInFirefox } from './grants';
import type { Marionette } from './marionette';
import { findTab, openTab } from '../surface/marionette-surface';
import { openOutside, type Outside } from './outside';
import { puppeteerSurface } from '../surface/puppeteer-surface';
import type { LaunchOptions, Session } from './session';
import { until } from '../surface/surface';

const ID = 'pushin@pushin.invalid';
/** Any UUID will do. Because the tests choose it, they know the address of extension pages. */
const UUIDS = 'extensions.webextensions.uuids';

export async function launchFirefox(options: LaunchOptions = {}): Promise<Session> {
  const path = findBrowser('firefox');
  if (!path) throw new Error('no Firefox found: install one or set FIREFOX_PATH');
  const outside = await openOutside();
  const firefox = await startFirefox(path, options, {
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    ...(options.neverRemembers && { 'browser.privatebrowsing.autostart': true }),
    ...(options.open ? {} : proxy(outside.port)),
  });
  return connect(firefox, outside, options).catch(async (error: unknown) => {
    await Promise.all([firefox.quit(), outside.close()]);
    throw error;
  });
}

async function connect(firefox: FirefoxProcess, outside: Outside, options: LaunchOptions): Promise<Session> {
  const { marionette } = firefox;
  // Both protocols share one session: puppeteer reaches pages of the web, and Marionette reaches extension pages.
  const session = await marionette.send('WebDriver:NewSession', { webSocketUrl: true });
  const browser = await puppeteer.connect({
    transport: await transportOf(session),
    protocol: 'webDriverBiDi',
    defaultViewport: options.headful ? null : { width: 1440, height: 900, ...options.size },
  });
  const isPrivate = options.neverRemembers ?? options.inPrivateWindows ?? false;
  return install({ firefox, browser, outside, isPrivate, folder: options.extension ?? builtExtension('firefox') });
}

interface Running {
  readonly firefox: FirefoxProcess;
  readonly browser: Browser;
  readonly outside: Outside;
  readonly folder: string;
  /** The session has private windows, which an extension sees only if the person allows it. */
  readonly isPrivate: boolean;
}

async function install(running: Running): Promise<Session> {
  const { firefox, browser, outside, folder, isPrivate } = running;
  const { marionette } = firefox;
  const asBrowser: AsBrowser = (script) => runAsBrowser(marionette, script);
  // The store belongs to this id: under a new one PushIn finds nothing that an earlier PushIn stored.
  const uuid = randomUUID();
  await asBrowser(`Services.prefs.setStringPref('${UUIDS}', ${JSON.stringify(JSON.stringify({ [ID]: uuid }))})`);
  if (isPrivate) await asBrowser(ALLOWED_IN_PRIVATE);
  await browser.installExtension(folder);
  const url = (page: string) => `moz-extension://${uuid}/${page}`;
  const popup = () => openFirefoxPopup(ID, asBrowser);
  const popupText = async () => {
    const opened = await popup();
    const said = await until(() => opened.run(() => document.querySelector('main')?.innerText), 'the popup');
    await opened.close();
    return said;
  };
  return {
    kind: 'firefox',
    browser,
    outside,
    welcome: await findTab(marionette, url('welcome.html')),
    url,
    newPage: async () => puppeteerSurface(await browser.newPage()),
    openExtensionPage: (page, window) => openTab(marionette, url(page), window),
    popupText,
    popup,
    grant: (pattern, on) => grantInFirefox(asBrowser, ID, pattern, on),
    killBackground: async () =>
      void (await asBrowser(
        `WebExtensionPolicy.getByID("${ID}").extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => null)`,
      )),
    reloadExtension: async () => void (await browser.installExtension(folder)),
    async again(extension = folder) {
      await closeTabs(browser);
      await browser.uninstallExtension(ID);
      await forgetGrantsInFirefox(asBrowser, ID);
      outside.forget();
      return install({ ...running, folder: extension });
    },
    async close() {
      await browser.disconnect();
      await firefox.quit();
      await outside.close();
    },
  };
}

/** Does what ticking "Run in Private Windows" on Firefox's own page of extensions does. */
const ALLOWED_IN_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  return null;
})()`;

function proxy(port: number): Record<string, string | number> {
  const host = '127.0.0.1';
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
  };
}

/** Puppeteer always opens a session; this answers it with the existing one. */
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

/** Runs a script with the browser's own rights, and waits for its promise. */
async function runAsBrowser(marionette: Marionette, script: string): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  // Whatever happens, the next command goes to a page again.
  const answer = await marionette
    .send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[0]; Promise.resolve(${script}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [],
    })
    .finally(() => marionette.send('Marionette:SetContext', { value: 'content' }));
  const { value, error } = answer.value as { value?: unknown; error?: string };
  if (error) throw new Error(error);
  return value;
}
