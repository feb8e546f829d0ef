import { launchChromium } from '../../tests/support/browser/start/chromium';
import { overlayOf } from '../../tests/support/browser/page/overlay';
import { puppeteerSurface } from '../../tests/support/browser/surface/puppeteer-surface';
import { until } from '../../tests/support/browser/surface/surface';
import { busyPage } from './busy-page';
import type { Figure } from './figure';
import type { MainThread } from './main-thread';
import { openTab, type PageTab } from './page-tab';

const WARM = 50;
const WEEKS = 500;
const OPENINGS = 200;
/** Part of what was there after WARM. */
const SLACK = 0.05;

/** What is held after many times the same, beside what was held after a few; as parts of it. */
async function held(tab: PageTab, times: number, act: () => Promise<void>): Promise<[before: MainThread, MainThread]> {
  let before: MainThread | null = null;
  for (let time = 1; time <= times; time++) {
    await act();
    if (time === WARM) before = await tab.count();
  }
  return [before!, await tab.count()];
}

function grown(what: string, [before, after]: [MainThread, MainThread]): Figure[] {
  return (['heap', 'listeners', 'nodes'] as const).map((kind) => ({
    what: `${kind} after ${what}`,
    got: (after[kind] / before[kind] - 1) * 100,
    unit: '%',
    aim: SLACK * 100,
    from: `${before[kind].toFixed(1)} → ${after[kind].toFixed(1)}`,
  }));
}

/** Whether PushIn leaves anything behind on a page that stays open all day. @param extension folder of the build. */
export async function leaks(extension: string): Promise<Figure[]> {
  const session = await launchChromium({ extension });
  try {
    const spec = busyPage(60);
    const tab = await openTab({ name: 'PushIn', browser: session.browser, close: async () => undefined }, spec);
    const surface = puppeteerSurface(tab.page);
    const overlay = overlayOf(surface);
    const first = () =>
      surface.inOverlay((root) => root.querySelector<HTMLElement>('[data-pushin-window]')?.dataset.pushinWindow ?? '');
    const shows = (monday: string) =>
      until(async () => ((await first()) ?? '').slice(0, 10) >= monday, `push-in times of the week of ${monday}`);
    const next = new Date(Date.parse(`${spec.date}T00:00Z`) + 7 * 864e5).toISOString().slice(0, 10);
    const turn = async () => {
      for (const date of [next, spec.date]) {
        await tab.page.evaluate((monday) => window.calendarDemo.show({ date: monday }), date);
        await (date === next ? shows(next) : until(async () => ((await first()) ?? next) < next, 'the week before'));
      }
    };
    const weeks = await held(tab, WEEKS / 2, turn);
    const when = (await first())!;
    const card = await held(tab, OPENINGS, async () => {
      await overlay.openCard(when);
      await tab.page.keyboard.press('Escape');
      await until(async () => (await overlay.card()) === null, 'the card to close');
    });
    const popup = await held(tab, OPENINGS, async () => {
      const opened = await session.openExtensionPage('popup.html');
      await until(() => opened.run(() => document.querySelector('h1') !== null), 'the popup');
      await opened.close();
      await tab.page.bringToFront();
    });
    await tab.close();
    return [
      ...grown(`${WEEKS} week changes`, weeks),
      ...grown(`${OPENINGS} cards`, card),
      ...grown(`${OPENINGS} popups`, popup),
    ];
  } finally {
    await session.close();
  }
}
