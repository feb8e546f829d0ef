import { launchChromium } from '../../tests/support/browser/start/chromium';
import { overlayOf } from '../../tests/support/browser/page/overlay';
import { puppeteerSurface } from '../../tests/support/browser/surface/puppeteer-surface';
import { until } from '../../tests/support/browser/surface/surface';
import { busyPage } from './busy-page';
import type { Figure } from './figure';
import type { MainThread } from './main-thread';
import { openTab, type PageTab } from './page-tab';

/** How often each thing is done, and after how many times PushIn is measured first. */
export interface Soak {
  readonly warm: number;
  readonly weeks: number;
  readonly openings: number;
}

const DAY_LONG: Soak = { warm: 50, weeks: 500, openings: 200 };
/** A share of what was there at the first look; so much more is allowed. */
const SLACK = 0.05;

/** What is held in memory after many repetitions, compared with what was held after a few. */
async function held(
  tab: PageTab,
  [warm, times]: [number, number],
  act: () => Promise<void>,
): Promise<[before: MainThread, MainThread]> {
  let before: MainThread | null = null;
  for (let time = 1; time <= times; time++) {
    await act();
    if (time === warm) before = await tab.count();
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

/**
 * Measures whether PushIn leaves anything behind on a page that stays open all day.
 * @param extension folder of the build
 */
export async function leaks(extension: string, { warm, weeks, openings } = DAY_LONG): Promise<Figure[]> {
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
    const turned = await held(tab, [warm, weeks / 2], turn);
    const when = (await first())!;
    const card = await held(tab, [warm, openings], async () => {
      await overlay.openCard(when);
      await tab.page.keyboard.press('Escape');
      await until(async () => (await overlay.card()) === null, 'the card to close');
    });
    const popup = await held(tab, [warm, openings], async () => {
      const opened = await session.openExtensionPage('popup.html');
      await until(() => opened.run(() => document.querySelector('h1') !== null), 'the popup');
      await opened.close();
      await tab.page.bringToFront();
    });
    await tab.close();
    return [
      ...grown(`${weeks} week changes`, turned),
      ...grown(`${openings} cards`, card),
      ...grown(`${openings} popups`, popup),
    ];
  } finally {
    await session.close();
  }
}
