import { busyPage } from './busy-page';
import type { Figure } from './figure';
import { median } from './median';
import { openTab } from './page-tab';
import { openVisitors, type Visitor } from './visitors';

/** How many rounds are made, by the number of events shown. In a round each visitor opens one tab. */
const ROUNDS: Readonly<Record<number, number>> = { 60: 5, 300: 3, 600: 2 };

/** The costs in one round: milliseconds of the main thread, and megabytes. */
interface Cost {
  readonly load: number;
  readonly script: number;
  readonly heap: number;
  /** The mean of going to the next week and back. */
  readonly week: number;
  readonly hover: number;
}
type Costs = ReadonlyMap<Visitor['name'], Cost>;

async function costOf(visitor: Visitor, events: number): Promise<Cost> {
  const tab = await openTab(visitor, busyPage(events));
  const { tasks, script, heap } = await tab.count();
  await tab.act('next');
  await tab.act('back');
  const turned = (await tab.count()).tasks;
  // Hovering is measured once, since its cost does not depend on the number of events.
  if (events === 60) await tab.act('hover');
  const hover = (await tab.count()).tasks - turned;
  await tab.close();
  return { load: tasks, script, heap, week: (turned - tasks) / 2, hover };
}

/** The medians of each visitor; the visitors take turns. */
async function inTurns(visitors: readonly Visitor[], events: number): Promise<Costs> {
  const costs = new Map(visitors.map(({ name }) => [name, [] as Cost[]]));
  for (let round = 0; round < ROUNDS[events]!; round++)
    for (const visitor of visitors) costs.get(visitor.name)!.push(await costOf(visitor, events));
  const middle = (all: readonly Cost[], what: keyof Cost) => median(all.map((one) => one[what]));
  return new Map(
    [...costs].map(([name, all]) => [
      name,
      {
        load: middle(all, 'load'),
        script: middle(all, 'script'),
        heap: middle(all, 'heap'),
        week: middle(all, 'week'),
        hover: middle(all, 'hover'),
      },
    ]),
  );
}

/** What a visitor adds to the page, with its ratio to the page alone and to a script that only waits for the grid. */
function added(of: Costs, who: Visitor['name'], what: keyof Cost, name: string, aim: number | null): Figure {
  const [alone, waits, got] = (['the page alone', 'a script that waits', who] as const).map(
    (one) => of.get(one)![what],
  );
  const unit = what === 'heap' ? 'MB' : 'ms';
  const ratio = (from: number) => `× ${(got! / from).toFixed(2)}`;
  const from = `${alone!.toFixed(1)} → ${got!.toFixed(1)} ${unit}, ${ratio(alone!)}; of one that waits ${ratio(waits!)}`;
  return { what: name, got: got! - alone!, unit, aim, from };
}

/** Milliseconds of the longest task in which a script of ours ran, while the page opens. */
async function longest(visitor: Visitor, events: number, aim: number): Promise<Figure> {
  const tab = await openTab(visitor, busyPage(events), { traced: true });
  await tab.close();
  return {
    what: `longest task of ours, ${events} events`,
    got: tab.longest!,
    unit: 'ms',
    aim,
    from: 'one load, traced',
  };
}

/**
 * What PushIn adds to the main thread of a calendar page in Chromium.
 * @param extension folder of the build
 * @param against folder of another extension, whose costs stand beside ours; null if there is none
 */
export async function pageCost(extension: string, against: string | null): Promise<Figure[]> {
  const visitors = await openVisitors(extension, against);
  try {
    // The first tab of a browser is not counted: it pays for much that later ones find done.
    for (const visitor of visitors) await costOf(visitor, 60);
    const [few, many, most] = [await inTurns(visitors, 60), await inTurns(visitors, 300), await inTurns(visitors, 600)];
    const ours = visitors.find(({ name }) => name === 'PushIn')!;
    const plus = (costs: Costs, what: keyof Cost) => costs.get('PushIn')![what] - costs.get('the page alone')![what];
    const growth = (what: keyof Cost) => plus(most, what) / plus(few, what);
    const others = (of: Costs, events: number): Figure[] =>
      against === null
        ? []
        : (['load', 'script', 'heap', 'week'] as const).map((what) =>
            added(of, 'the other', what, `the other: ${what}, ${events} events`, null),
          );
    return [
      added(few, 'PushIn', 'load', 'added at load, 60 events', 25),
      added(few, 'PushIn', 'script', 'of it script, 60 events', 12),
      await longest(ours, 60, 16),
      added(many, 'PushIn', 'load', 'added at load, 300 events', 60),
      await longest(ours, 600, 50),
      added(few, 'PushIn', 'heap', 'added to the heap, 60 events', 2),
      added(few, 'PushIn', 'week', 'added per week change, 60 events', 6),
      added(many, 'PushIn', 'week', 'added per week change, 300 events', 16),
      { what: 'growth of load, 60 → 600 events', got: growth('load'), unit: '×', aim: 10 },
      { what: 'growth of week change, 60 → 600 events', got: growth('week'), unit: '×', aim: 10 },
      added(few, 'PushIn', 'hover', 'added by 300 hover mutations', 3),
      ...others(few, 60),
      ...others(many, 300),
    ];
  } finally {
    for (const visitor of visitors) await visitor.close();
  }
}
