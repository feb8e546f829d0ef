import { browser } from 'wxt/browser';
import { askPage } from './ask';
import type { PageProtocol } from './protocol';

/** Tells our scripts in all open timetable pages that something stored has changed, save the tab that changed it. */
export function tellPages(except: number | null = null): Promise<void> {
  return tellAll('state:changed', null, except);
}

/** Tells our scripts on pages of these sites (match patterns) that they are no longer wanted there. */
export function leavePages(sites: readonly string[]): Promise<void> {
  return tellAll('site:left', { sites }, null);
}

async function tellAll<N extends keyof PageProtocol>(
  name: N,
  ask: PageProtocol[N]['ask'],
  except: number | null,
): Promise<void> {
  // Which pages have one cannot be known from their addresses: the OT may have had any page read.
  const tabs = await browser.tabs.query({ discarded: false });
  // A tab without our script (still loading, asleep) has nothing to redraw.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [askPage(id, name, ask)])),
  );
}
