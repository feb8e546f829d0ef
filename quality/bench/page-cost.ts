import { launchChromium } from '../../tests/support/browser/chromium';
import type { Session } from '../../tests/support/browser/session';
import { busyPage } from './busy-page';
import type { Figure } from './figure';
import { median } from './median';
import { openTab } from './page-tab';

/** Rounds of one tab without PushIn and one with it, by events shown. */
const ROUNDS: Readonly<Record<number, number>> = { 60: 5, 300: 4, 600: 3 };

/** ms of the main thread, of one round. */
interface Cost {
  readonly load: number;
  /** Mean of the week after and back. */
  readonly week: number;
  readonly hover: number;
}

async function costOf(session: Session, events: number, pushIn: boolean): Promise<Cost> {
  const tab = await openTab(session, busyPage(events), pushIn);
  const load = await tab.spent();
  await tab.act('next');
  await tab.act('back');
  const week = (await tab.spent()) / 2;
  // Hovering costs the same however much stands beside.
  if (events === 60) await tab.act('hover');
  const hover = await tab.spent();
  await tab.close();
  return { load, week, hover };
}

/** Medians without and with PushIn, taken in turns. */
async function inTurns(session: Session, events: number): Promise<{ without: Cost; with: Cost }> {
  const costs = { without: [] as Cost[], with: [] as Cost[] };
  for (let round = 0; round < ROUNDS[events]!; round++) {
    costs.without.push(await costOf(session, events, false));
    costs.with.push(await costOf(session, events, true));
  }
  const middle = (all: readonly Cost[]): Cost => ({
    load: median(all.map(({ load }) => load)),
    week: median(all.map(({ week }) => week)),
    hover: median(all.map(({ hover }) => hover)),
  });
  return { without: middle(costs.without), with: middle(costs.with) };
}

/** What PushIn adds to the main thread of a calendar page in Chromium. @param extension folder of the build. */
export async function pageCost(extension: string): Promise<Figure[]> {
  const session = await launchChromium({ extension });
  try {
    // The first tab of a browser pays for much that later ones find done.
    await costOf(session, 60, true);
    const few = await inTurns(session, 60);
    const many = await inTurns(session, 300);
    const most = await inTurns(session, 600);
    const added = (of: typeof few, what: keyof Cost, name: string, aim: number | null): Figure => {
      const [without, withIt] = [of.without[what], of.with[what]];
      const from = `${without.toFixed(1)} → ${withIt.toFixed(1)} ms, × ${(withIt / without).toFixed(2)}`;
      return { what: name, got: withIt - without, unit: 'ms', aim, from };
    };
    const growth = (what: keyof Cost) => (most.with[what] - most.without[what]) / (few.with[what] - few.without[what]);
    return [
      added(few, 'load', 'added at load, 60 events', 15),
      added(many, 'load', 'added at load, 300 events', null),
      added(few, 'week', 'added per week change, 60 events', 8),
      added(many, 'week', 'added per week change, 300 events', 16),
      { what: 'growth of load, 60 → 600 events', got: growth('load'), unit: '×', aim: 10 },
      { what: 'growth of week change, 60 → 600 events', got: growth('week'), unit: '×', aim: 10 },
      added(few, 'hover', 'added by 300 hover mutations', null),
    ];
  } finally {
    await session.close();
  }
}
