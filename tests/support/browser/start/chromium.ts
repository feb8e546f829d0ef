import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import process from 'node:process';
import { findBrowser } from '../../../../scripts/browsers.mjs';
import { builtExtension } from './built-extension';
import { closeTabs } from './close-tabs';
import { copyOf, dropCopies } from './extension-copy';
import { clockEnv } from './clock';
import { openOutside, type Outside } from './outside';
import { grantInChromium } from './grants';
import { puppeteerSurface, type PuppeteerSurface } from '../surface/puppeteer-surface';
import type { LaunchOptions, Session } from './session';
import { until } from '../surface/surface';

/** Switches that keep Chromium quiet: no component updates, no connections in advance, no first-run pages. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--dns-prefetch-disable',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-features=NetworkPrediction,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--lang=en-US',
];

/** ms. So long may a browser with the extension take to start on a busy machine. */
const START_MS = 60_000;

/** Starts a browser in which nothing is installed yet. Its only way out is `outside`. */
export async function startChromium(options: LaunchOptions = {}): Promise<{ browser: Browser; outside: Outside }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found: install one or set CHROME_PATH');
  const outside = await openOutside();
  const size = options.size ?? { width: 1440, height: 900 };
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headful,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headful ? null : { ...size },
    env: { ...process.env, ...(options.open ? {} : clockEnv()) },
    args: [
      ...QUIET,
      `--window-size=${size.width},${size.height}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.open ? [] : [`--proxy-server=127.0.0.1:${outside.port}`, '--proxy-bypass-list=<-loopback>']),
      ...(options.dark ? ['--force-dark-mode'] : []),
    ],
  });
  return { browser, outside };
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Session> {
  const { browser, outside } = await startChromium(options);
  return connect(browser, outside, options.extension ?? builtExtension('chromium')).catch(async (error: unknown) => {
    await Promise.all([browser.close(), outside.close()]);
    throw error;
  });
}

async function connect(browser: Browser, outside: Outside, folder: string): Promise<Session> {
  const id = await browser.installExtension(folder);
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(url(''));
  const welcome = await browser.waitForTarget((target) => target.url() === url('welcome.html'), { timeout: START_MS });

  const openPopup = async ({ page }: PuppeteerSurface) => {
    const extension = (await browser.extensions()).get(id);
    await extension?.triggerAction(page);
    const target = await browser.waitForTarget((one) => one.url() === url('popup.html'), { timeout: START_MS });
    return puppeteerSurface(await target.asPage());
  };
  const newPage = async () => puppeteerSurface(await browser.newPage());
  const openExtensionPage = async (path: string) => {
    const surface = await newPage();
    await surface.go(url(path));
    return surface;
  };
  return {
    kind: 'chromium',
    browser,
    outside,
    welcome: puppeteerSurface(await pageOf(welcome)),
    url,
    newPage,
    openExtensionPage,
    async popupText(page) {
      const popup = await openPopup(page);
      const said = await until(() => popup.run(() => document.querySelector('main')?.innerText), 'the popup');
      await popup.close();
      return said;
    },
    popup: openPopup,
    grant: (pattern, on) => grantInChromium(browser, id, pattern, on),
    async killBackground() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      // A worker that is just answering may not hear the first call, and a page that still waits for an answer may
      // start another worker.
      await until(async () => {
        const worker = await target.worker().catch(() => null);
        await worker?.close().catch(() => undefined);
        return !browser.targets().includes(target);
      }, 'the worker to stop');
    },
    reloadExtension: async () => void (await browser.installExtension(folder)),
    async again(extension = folder) {
      await closeTabs(browser);
      await browser.uninstallExtension(id);
      outside.forget();
      return connect(browser, outside, await copyOf(extension));
    },
    async close() {
      await browser.close();
      await outside.close();
      await dropCopies();
    },
  };
}

async function pageOf(target: Target): Promise<Page> {
  const page = await target.page();
  if (!page) throw new Error('the welcome page has no page');
  return page;
}
