import { browser } from 'wxt/browser';
import { askPage } from './ask';

/** Tells our scripts in all open timetable pages that something stored has changed, save the tab that changed it. */
export async function tellPages(except: number | null = null): Promise<void> {
  // Which pages have one cannot be known from their addresses: the OT may have had any page read.
  const tabs = await browser.tabs.query({ discarded: false });
  // A tab without our script (still loading, asleep) has nothing to redraw.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [askPage(id, 'state:changed', null)])),
  );
}
