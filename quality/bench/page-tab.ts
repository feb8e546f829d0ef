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

/** ms. Past the moment when PushIn has what it read remembered, so that this is paid for too. */
const SETTLED = 1900;
/** How often is looked for the first push-in times. */
const LOOKS = 20;

/** A calendar in a tab of its own, and what its main thread has had to do. */
export interface PageTab {
  readonly page: Page;
  /** Of the opening; null where it was not traced, which costs time itself. */
  readonly longest: number | null;
  count(): Promise<MainThread>;
  act(what: 'next' | 'back' | 'hover'): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page and waits until all is quiet. */
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

/** ms of the longest task of an extension's while something is done. */
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

/** A figure with PushIn that drew nothing, or without it that drew, would be a lie. The other may be an older PushIn. */
async function settle(page: Page, name: Visitor['name']): Promise<void> {
  const bands = (root: ShadowRoot) => root.querySelectorAll('[data-pushin-window]').length;
  const drawn = async () => (await inOverlay(page.mainFrame(), bands)) ?? 0;
  // A busy machine takes its time. To look costs the page something: once, whoever visits it.
  for (let look = 1; ; look++) {
    await new Promise((done) => setTimeout(done, SETTLED));
    const there = await drawn();
    if (name === 'the other' || there > 0 === (name === 'PushIn')) return;
    if (there > 0 || look === LOOKS) throw new Error(`${there} push-in times drawn with ${name}`);
  }
}
