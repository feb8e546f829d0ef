import { browser } from 'wxt/browser';
import { hasCalendarAccess } from '../../components/shared/calendar-access';
import type { PageState } from '../../components/popup/popup-source';
import { askPage } from '../../utils/messaging/ask';

const CALENDAR = 'https://calendar.google.com/';
/** A page too busy to answer in this many ms does not keep the popup from opening. */
const PATIENCE = 300;

/** What the tab in front says about itself. Never rejects: no tab and no answer are states too. */
export async function pageInFront(): Promise<PageState> {
  const [access, tabs] = await Promise.all([
    hasCalendarAccess(),
    browser.tabs.query({ active: true, currentWindow: true }).catch(() => []),
  ]);
  if (!access) return { is: 'forbidden' };
  const tab = tabs[0];
  if (tab?.id === undefined || !tab.url?.startsWith(CALENDAR)) return { is: 'elsewhere' };
  const silent: PageState = { is: 'silent', tab: tab.id };
  const answer = askPage(tab.id, 'page:status', null).then(
    (status): PageState => ({ is: 'known', status }),
    () => silent,
  );
  const late = new Promise<PageState>((resolve) => setTimeout(resolve, PATIENCE, { is: 'elsewhere' }));
  return Promise.race([answer, late]);
}
