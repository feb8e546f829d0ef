import { browser } from 'wxt/browser';
import { markPress } from '../../components/overlay/on-page/press';
import type { PageState } from '../../components/popup/popup-source';
import { tellPages } from '../../utils/messaging/tell-pages';
import { pageIn } from './page-in-front';
import { withFrames } from './unreached-frames';

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

const READER = '/content-scripts/reader.js';
/** ms between checks how far a page is, and how many checks. */
const RHYTHM = 150;
const LOOKS = 40;
const FRAMES = 10;

/**
 * Puts the reader into the page in front and all its frames, with the permission that the click on PushIn's button
 * gives; then waits until it has read.
 */
export async function readPageInFront(tab: number): Promise<PageState> {
  const url = (await browser.tabs.get(tab).catch(() => null))?.url ?? '';
  try {
    const target = { tabId: tab, allFrames: true };
    await browser.scripting.executeScript({ target, func: markPress } as Injection);
    await browser.scripting.executeScript({ target, files: [READER] } as Injection);
  } catch {
    // The stores and the browsers' own viewers refuse every extension.
    return { is: 'closed', pdf: /\.pdf$/i.test(URL.canParse(url) ? new URL(url).pathname : '') };
  }
  return settled(tab, url);
}

/** Something stored has changed: tells how the page stands once it knows. */
export async function again(tab: number): Promise<PageState> {
  await tellPages();
  return settled(tab, (await browser.tabs.get(tab).catch(() => null))?.url ?? '');
}

/** How a page stands once it has read, or how it stands after a few seconds. */
async function settled(tab: number, url: string): Promise<PageState> {
  for (let look = 0; ; look++) {
    const page = await pageIn(tab, url);
    const state = page.is === 'known' ? page.status.state : page.is;
    // A frame may load later than its page, and know more.
    const waits = state === 'unread' || state === 'waiting' || (state === 'foreign' && look < FRAMES);
    if (!waits || look === LOOKS) return withFrames(page);
    await new Promise((later) => setTimeout(later, RHYTHM));
  }
}
