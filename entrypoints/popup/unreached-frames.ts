import { browser } from 'wxt/browser';
import type { PageState } from '../../components/popup/popup-source';
import { askPage } from '../../utils/messaging/ask';

/** ms. A page that is too busy to answer does not keep the popup from opening. */
const PATIENCE = 300;
const TOP = 0;

/** If nothing was read: the sites shown inside the page from which the browser keeps PushIn away. Never rejects. */
export async function withFrames(page: PageState): Promise<PageState> {
  if (page.is !== 'known' || page.site === null || !readNothing(page.status.state)) return page;
  const late = new Promise<readonly string[]>((resolve) => setTimeout(resolve, PATIENCE, []));
  const frames = await Promise.race([unreachedFrames(page.tab), late]).catch(() => []);
  return frames.length > 0 ? { ...page, frames } : page;
}

function readNothing(state: string): boolean {
  return state === 'foreign' || state === 'empty';
}

async function unreachedFrames(tab: number): Promise<readonly string[]> {
  const [shown, reached] = await Promise.all([
    askPage(tab, 'page:frames', null, TOP),
    browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => location.origin }),
  ]);
  const ours = new Set(reached.map(({ result }) => result));
  return shown.filter((address) => !ours.has(new URL(address).origin));
}
