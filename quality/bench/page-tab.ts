import type { BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { inOverlay } from '../../tests/support/browser/closed-root';
import { serve } from '../../tests/support/browser/serve';
import type { Session } from '../../tests/support/browser/session';
import { addressOf } from '../../tests/support/google-calendar-page/address';
import { buildLive } from '../../tests/support/google-calendar-page/live/build-live';
import { googleCalendarPage } from '../../tests/support/google-calendar-page/page';
import type { PageSpec } from '../../tests/support/google-calendar-page/spec';

/** ms. Past the moment when PushIn has what it read remembered, so that this is paid for too. */
const SETTLED = 1900;

/** A calendar in a tab of its own, and what its main thread has had to do. */
export interface PageTab {
  /** ms of the main thread's own CPU time, from the opening of the tab or the last time it was asked. */
  spent(): Promise<number>;
  act(what: 'next' | 'back' | 'hover'): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the page and waits until all is quiet. Extensions have no part in a private context: there the very same page
 * stands without PushIn.
 */
export async function openTab(session: Session, spec: PageSpec, pushIn: boolean): Promise<PageTab> {
  const context = pushIn ? null : await session.browser.createBrowserContext();
  const page = await (context ?? session.browser).newPage();
  const cdp = await page.createCDPSession();
  // Thread time, not wall time: what else the machine does at that moment is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const html = googleCalendarPage(spec, await buildLive());
  await serve(page, (address) => (address.startsWith('https://calendar.google.com/') ? html : null));
  await page.bringToFront();
  await page.goto(addressOf(spec), { waitUntil: 'load' });
  await settle(page, pushIn);
  let before = 0;
  return {
    async spent() {
      const now = await taskTime(cdp);
      const spent = now - before;
      before = now;
      return spent;
    },
    async act(what) {
      await page.evaluate(runInPage, what, spec.date);
      await settle(page, pushIn);
    },
    close: () => closeAll(page, context),
  };
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('this browser does not tell what its main thread does');
  return found.value * 1000;
}

/** Runs in the page. */
async function runInPage(what: 'next' | 'back' | 'hover', monday: string): Promise<void> {
  if (what === 'hover') return window.calendarDemo.hover(300);
  const next = new Date(Date.parse(`${monday}T00:00Z`) + 7 * 864e5).toISOString().slice(0, 10);
  window.calendarDemo.show({ date: what === 'next' ? next : monday });
}

/** A figure with PushIn that drew nothing, or without it that drew, would be a lie. */
async function settle(page: Page, pushIn: boolean): Promise<void> {
  await new Promise((done) => setTimeout(done, SETTLED));
  const bands = (root: ShadowRoot) => root.querySelectorAll('[data-pushin-window]').length;
  const drawn = (await inOverlay(page.mainFrame(), bands)) ?? 0;
  if (drawn > 0 !== pushIn) throw new Error(`${drawn} windows drawn ${pushIn ? 'with' : 'without'} PushIn`);
}

async function closeAll(page: Page, context: BrowserContext | null): Promise<void> {
  await page.close();
  await context?.close();
}
