import { browser } from 'wxt/browser';
import { hasCalendarAccess } from '../../components/shared/calendar-access';
import type { PageState } from '../../components/popup/popup-source';
import { askPage } from '../../utils/messaging/ask';
import { weekAddress } from '../../utils/readers/google-calendar/page/week-address';
import { siteOf } from './site-of';
import { withFrames } from './unreached-frames';

const CALENDAR = 'https://calendar.google.com/';
const OURS = /^(?:chrome|moz)-extension:/;
/** A page that is too busy to answer within this many ms does not keep the popup from opening. */
const PATIENCE = 300;

/** What the tab in front says about itself. Never rejects: having no tab and getting no answer are states too. */
export async function pageInFront(): Promise<PageState> {
  const tabs = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const tab = tabs[0];
  if (tab?.id === undefined || OURS.test(tab.url ?? '')) return { is: 'elsewhere' };
  return withFrames(await pageIn(tab.id, tab.url ?? ''));
}

/** @param url empty if the browser hides it, as on its own pages. */
export async function pageIn(tab: number, url: string): Promise<PageState> {
  if (url.startsWith(CALENDAR)) {
    if (!(await hasCalendarAccess())) return { is: 'forbidden' };
    return soon(known(tab, url, { is: 'silent', tab }), { is: 'elsewhere' });
  }
  if (!/^(?:https?|file):/.test(url)) return { is: 'closed', pdf: false };
  const unread: PageState = { is: 'unread', tab, site: await siteOf(url) };
  return soon(known(tab, url, unread), unread);
}

function known(tab: number, url: string, nobody: PageState): Promise<PageState> {
  return askPage(tab, 'page:status', null).then(
    async (status): Promise<PageState> => {
      if (!url.startsWith(CALENDAR)) return { is: 'known', status, tab, site: await siteOf(url) };
      const week = weekAddress(url);
      return { is: 'known', status, tab, site: null, ...(week !== null && { week }) };
    },
    () => nobody,
  );
}

function soon(answer: Promise<PageState>, else_: PageState): Promise<PageState> {
  const late = new Promise<PageState>((resolve) => setTimeout(resolve, PATIENCE, else_));
  return Promise.race([answer, late]);
}
