import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inOverlay } from '../../tests/support/browser/surface/closed-root';
import { serve } from '../../tests/support/browser/surface/serve';
import { addressOf } from '../../tests/support/google-calendar-page/address';
import { buildLive } from '../../tests/support/google-calendar-page/live/build-live';
import { googleCalendarPage } from '../../tests/support/google-calendar-page/page';
import type { PageSpec } from '../../tests/support/google-calendar-page/spec';
import { longestTask, TRACED, type TraceEvent } from './longest-task';
import { beginCount, countThread, type MainThread } from './main-thread';
import type { Visitor } from './visitors';

/** Milliseconds. By then PushIn has also stored what it read, so this cost is counted too. */
const SETTLED = 1900;
/** How often the page is checked for the first push-in times. */
const LOOKS = 20;

/** A calendar in a tab of its own, and the work of its main thread. */
export interface PageTab {
  readonly page: Page;
  /** Milliseconds of the longest task while it opened; null if it was not traced, since tracing itself costs time. */
  readonly longest: number | null;
  count(): Promise<MainThread>;
  act(what: 'next' | 'back' | 'hover'): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page and waits until it has nothing more to do. */
export async function openTab(
  { browser, name }: Visitor,
  spec: PageSpec,
  { traced = false }: { readonly traced?: boolean } = {},
): Promise<PageTab> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await beginCount(cdp);
  const html = googleCalendarPage(spec, await buildLive());
  await serve(page, (address) => (address.startsWith('https://calendar.google.com/') ? html : null));
  await page.bringToFront();
  const open = async () => {
    await page.goto(addressOf(spec), { waitUntil: 'load' });
    await settle(page, name);
  };
  const longest = traced ? await longestWhile(page, open) : (await open(), null);
  return {
    page,
    longest,
    count: () => countThread(cdp),
    async act(what) {
      await page.evaluate(runInPage, what, spec.date);
      await settle(page, name);
    },
    close: () => page.close(),
  };
}

/** Milliseconds of the longest task of an extension while `act` runs. */
async function longestWhile(page: Page, act: () => Promise<void>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pushin-trace-'));
  try {
    const path = join(folder, 'trace.json');
    await page.tracing.start({ path, categories: TRACED });
    await act();
    await page.tracing.stop();
    const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
    return longestTask(traceEvents);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs in the page. */
async function runInPage(what: 'next' | 'back' | 'hover', monday: string): Promise<void> {
  if (what === 'hover') return window.calendarDemo.hover(300);
  const next = new Date(Date.parse(`${monday}T00:00Z`) + 7 * 864e5).toISOString().slice(0, 10);
  window.calendarDemo.show({ date: what === 'next' ? next : monday });
}

/**
 * Checks that PushIn has drawn, and that without it nothing was drawn: any other figure would be wrong. The other
 * extension may be an older PushIn.
 */
async function settle(page: Page, name: Visitor['name']): Promise<void> {
  const bands = (root: ShadowRoot) => root.querySelectorAll('[data-pushin-window]').length;
  const drawn = async () => (await inOverlay(page.mainFrame(), bands)) ?? 0;
  // A busy machine needs some time. Each look costs the page something, and it is the same for every visitor.
  for (let look = 1; ; look++) {
    await new Promise((done) => setTimeout(done, SETTLED));
    const there = await drawn();
    if (name === 'the other' || there > 0 === (name === 'PushIn')) return;
    if (there > 0 || look === LOOKS) throw new Error(`${there} push-in times drawn with ${name}`);
  }
}
